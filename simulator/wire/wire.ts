/** A request as it came over HTTP, its body read to the end. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a request asks for, whatever protocol it came in. */
export interface WireCall {
  readonly service: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly protocol: Protocol;
}

/** One of AWS's ways to write an answer. */
export interface Protocol {
  encodeOutput(operation: string, output: object, requestId: string): WireResponse;
  encodeFault(fault: WireFault, requestId: string): WireResponse;
  /** What AWS says to an operation that the service does not have. */
  unknownOperation(operation: string): WireFault;
}

export interface WireFault {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  /** Further members of the error's shape, such as `resourceIds`. */
  readonly details?: Readonly<Record<string, unknown>>;
}
