// What the measurements have in common.

/** The figure in the middle: half of them are less. */
export function middle(list) {
  return list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
}
