/** Writes a value as XML the way AWS's Query protocol does: a list becomes `<member>` elements, a Date ISO 8601. */
export function writeXml(root: string, content: object, namespace: string): string {
  return `<${root} xmlns="${escapeXml(namespace)}">${writeContent(content)}</${root}>`;
}

function writeContent(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => element('member', item)).join('');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, child]) => element(name, child))
      .join('');
  return escapeXml(String(value));
}

function element(name: string, value: unknown): string {
  return value === undefined || value === null ? '' : `<${name}>${writeContent(value)}</${name}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;');
}
