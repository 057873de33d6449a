import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

const environment = { ...process.env };

/** Lets the SDK of this process ask `answer`, on 127.0.0.1, until the function that is answered is called. */
export async function serveAws(answer: RequestListener): Promise<() => Promise<void>> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
  });
  return async () => {
    process.env = { ...environment };
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
