/**
 * The ways in which programs say that they did not get through.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html
 */
const CONNECTION_FAILURE =
  /There is a connection issue between|dial tcp|i\/o timeout|TLS handshake timeout|connection timed out|Client\.Timeout exceeded|request canceled|RequestCanceled|send request failed|context deadline exceeded|no such host|connection refused|connection reset|network is unreachable|no route to host|StatusCode: 0\b|signal: killed/i;

export function isConnectionFailure(text: string): boolean {
  return CONNECTION_FAILURE.test(text);
}

export { CONNECTION_FAILURE };
