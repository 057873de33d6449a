/** What the deployed containers get, as the input `image` says it. */
export type ImageWish =
  | { readonly kind: 'build' }
  | { readonly kind: 'definition' }
  | { readonly kind: 'running' }
  | { readonly kind: 'ready'; readonly reference: string };

export function imageWish(image: string): ImageWish {
  if (image === 'build' || image === 'definition' || image === 'running') return { kind: image };
  return { kind: 'ready', reference: image };
}
