import { mayHoldSecret } from './secret-names.ts';
import type { Value } from './value-forms.ts';

/**
 * Values that say nothing when they are seen, and that stand in many sentences: to mask them everywhere would hide the
 * report and no secret. What is left is masked wherever it appears.
 */

/** Weak passwords that are words of every log. Where they are assigned (`password=test`) they are masked by their shape. */
const COMMON = new Set(
  (
    'admin administrator app application cache client cluster config container data database debug default demo deploy ' +
    'dev develop development disabled docker enabled error example false guest healthy host image info latest local ' +
    'localhost main master mysql nginx node none null password pass postgres prod production public redis release root ' +
    'running secret server service stage staging started stopped system task tasks test testing token true undefined ' +
    'user username version warning web worker'
  ).split(' '),
);

/** Below this no value is told from a word that happens to be the same. */
const SHORTEST_SECRET = 4;
const SHORTEST = 6;
/** As long as a value of words has to be. */
const SHORTEST_WORDS = 8;

export function isOrdinary({ name, value }: Value): boolean {
  const isSecret = mayHoldSecret(name);
  if (value.length < (isSecret ? SHORTEST_SECRET : SHORTEST) || COMMON.has(value.toLowerCase())) return true;
  if (/^[+-]?[\d.,:%]+$/.test(value)) return !isSecret || value.length < SHORTEST;
  if (isSecret) return false;
  if (/^[A-Za-z]+$/.test(value)) return true;
  const isMixed = /[A-Za-z]/.test(value) && /\d/.test(value);
  if (value.length < SHORTEST_WORDS && !isMixed) return true;
  if (value.split(/[^A-Za-z0-9]+/).some(isRandom)) return false;
  return isPlace(value) || isLabel(name, value);
}

/** Hosts, paths, modules, Regions, ARNs and URLs without a login are what a reader has to see to understand a failure. */
function isPlace(value: string): boolean {
  return (
    value.length <= 256 &&
    [
      /^(?:\.{0,2}|~)\/[\w.@/-]+$/,
      // The name of a secret or a folder: `shop/prod/db`.
      /^[a-z][a-z_.-]*\d{0,2}(?:\/[a-z][a-z_.-]*\d{0,2})+$/,
      /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?::\d{1,5})?$/,
      /^[a-z][a-z0-9+.-]{0,30}:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./-]*)?$/i,
      /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d$/,
      /^arn:aws[\w-]*:/,
    ].some((pattern) => pattern.test(value))
  );
}

/** Names whose values are labels: `OTEL_SERVICE_NAME`, `DEPLOY_STRATEGY`, `serviceTier`. */
const LABELLING =
  /(?:^|[_.-])(?:app|backend|channel|cluster|colou?r|component|driver|engine|env|environment|format|group|kind|lang|level|locale|mode|module|name|namespace|owner|plan|policy|prefix|product|profile|project|queue|region|release|role|schema|service|stage|strategy|suffix|team|tenant|tier|type|version|zone)$/i;

/**
 * Words as people name things: `blue-green`, `shop_api`. Two short ones are so in a variable of any name; more of them,
 * or words with a number, may be a passphrase unless the variable's name says otherwise.
 */
function isLabel(name: string, value: string): boolean {
  if (/^[A-Za-z]{1,10}[-_.][A-Za-z]{1,10}$/.test(value)) return true;
  return (
    LABELLING.test(name.replace(/([a-z])([A-Z])/g, '$1_$2')) &&
    /^[A-Za-z]+\d{0,3}(?:[-_.][A-Za-z0-9]{1,16}){0,7}$/.test(value)
  );
}

/** Letters and digits in turn, or a run that is longer than words are. */
function isRandom(run: string): boolean {
  const turns = run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns >= 3 || run.length > 24;
}
