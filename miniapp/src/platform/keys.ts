/** A key no other attempt will have; 96 random bits are enough for the 24 hours a server remembers it. */
export function newKey(): string {
  const part = () => Math.floor(Math.random() * 0x1_0000_0000).toString(36);
  return `${Date.now().toString(36)}-${part()}${part()}${part()}`;
}
