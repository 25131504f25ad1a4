type Aria = Partial<
  Record<'role' | 'label' | 'hidden' | 'disabled' | 'selected' | 'expanded' | 'checked', string | boolean>
>;

/** Accessibility attributes for a component of weapp, whose types know only some of them. */
export function aria(attributes: Aria): Record<string, string | boolean> {
  const named = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [`aria${name[0]?.toUpperCase()}${name.slice(1)}`, value]));
}
