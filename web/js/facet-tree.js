// The two levels of the technology facet: fields, each with its technologies as children.

/** Fields with their technologies, from the flat list of both. */
export function asTree(values) {
  const fields = values.filter(({ value }) => !value.includes('/'));
  const children = (field) => values.filter(({ value }) => value.startsWith(`${field.value}/`));
  return { values: fields.map((field) => ({ ...field, children: children(field) })), total: fields.length };
}

/** Whether a value, or one below it, is chosen. */
export function holds({ value, children = [] }, chosen) {
  return chosen.includes(value) || children.some((child) => chosen.includes(child.value));
}
