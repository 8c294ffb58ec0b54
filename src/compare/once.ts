/** A function whose answer for each object is worked out once, while the object is there: for lists that are kept and asked about again and again. */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const made = make(of)
    known.set(of, made)
    return made
  }
}

/** A function that remembers what it made last, and gives that again for the very same arguments: for what stays the same from page to page. */
export function onceForSame<A extends readonly unknown[], V>(make: (...of: A) => V): (...of: A) => V {
  let last: { readonly of: A; readonly made: V } | undefined
  return (...of) => {
    if (last?.of.length === of.length && last.of.every((one, i) => Object.is(one, of[i]))) return last.made
    last = { of, made: make(...of) }
    return last.made
  }
}
