/** Pages have 100 items: a service of 5,000 tasks (ECS quota) has 50. A list that goes on after that has no end. */
const mostPages = 60;

interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  /** Token of the page after it; absent on the last one. */
  readonly next: string | undefined;
}

/** The items of all pages of a list; `read` gets the token of the page, which the first one does without. */
export async function allPages<Item>(
  read: (token: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { items = [], next } = await read(token);
    all.push(...items);
    if (next === undefined) break;
    token = next;
  }
  return all;
}
