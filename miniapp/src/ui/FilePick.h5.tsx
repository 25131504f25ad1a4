import { useRef } from 'react';
import { Button } from './Button';
import type { FilePickProps } from './FilePick.types';

export function FilePick({ name, extensions, disabled, onPick, children }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  async function picked(file: File | undefined): Promise<void> {
    if (file) onPick({ name: file.name, bytes: await file.arrayBuffer() });
    if (input.current) input.current.value = '';
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        data-file={name}
        accept={extensions.map((each) => `.${each}`).join(',')}
        onChange={(event) => void picked(event.target.files?.[0])}
      />
      <Button kind="plain" fit icon="attach" disabled={disabled} onPress={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
