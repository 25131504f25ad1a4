// The one call we make; the full types would bring a second copy of React's.
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(place: Element): { render(node: ReactNode): void; unmount(): void };
}
