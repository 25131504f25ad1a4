/** The mini-program has no printer; the same page in a browser has. */
export const canPrint = false;

export function printPage(): void {}
