/** As `make`, which is called once for each object and kept as long as the object lives: the object must not change. */
export function onceFor<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new WeakMap<Given, { readonly made: Made }>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before.made;
    const made = make(given);
    known.set(given, { made });
    return made;
  };
}
