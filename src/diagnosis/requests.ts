import type { Line } from './lines.ts';

/** A request that the program logged, and its answer. */
export interface LoggedRequest {
  readonly path: string;
  readonly code: string;
  readonly line: Line;
}

/** Access logs as most servers write them, and those in JSON. */
export function requestsIn(lines: readonly Line[]): readonly LoggedRequest[] {
  return lines.flatMap((line) => {
    const match =
      /\b(?:GET|HEAD) (\/[^\s"?]*)[^"\s]*(?: HTTP\/[\d.]+)?"?\s+(?:-> |=> |status[=: ]?)?(\d{3})\b/.exec(
        line.text,
      ) ?? inJson(line.proof.text);
    return match?.[1] && match[2] ? [{ path: match[1], code: match[2], line }] : [];
  });
}

function inJson(text: string): RegExpExecArray | null {
  if (!text.startsWith('{')) return null;
  return /"(?:url|path|uri|requestUrl|request_uri)":"(\/[^"?]{0,200})[\s\S]{0,1000}?"(?:statusCode|status|status_code|code)":"?(\d{3})\b/.exec(
    text.slice(0, 4000),
  );
}
