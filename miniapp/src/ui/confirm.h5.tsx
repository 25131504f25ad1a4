import { createRoot } from 'react-dom/client';
import { Button } from './Button';
import { Dialog } from './Dialog';
import type { Question } from './Dialog.types';

/** Asks before something that cannot be taken back; true when the reader agreed. */
export function confirm({ title, text, yes, no, danger }: Question): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const before = document.activeElement as HTMLElement | null;
  return new Promise((resolve) => {
    const answer = (value: boolean) => {
      root.unmount();
      place.remove();
      before?.focus();
      resolve(value);
    };
    const actions = (
      <>
        <Button kind={danger ? 'danger' : 'primary'} onPress={() => answer(true)}>
          {yes}
        </Button>
        <Button kind="plain" onPress={() => answer(false)}>
          {no}
        </Button>
      </>
    );
    root.render(
      <Dialog open title={title} onClose={() => answer(false)} actions={actions}>
        {text}
      </Dialog>,
    );
  });
}
