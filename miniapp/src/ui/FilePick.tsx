import Taro from '@tarojs/taro';
import { Button } from './Button';
import type { FilePickProps } from './FilePick.types';

export function FilePick({ extensions, disabled, onPick, children }: FilePickProps) {
  async function pick(): Promise<void> {
    // Rejects when the person chooses nothing.
    const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...extensions] }).catch(
      () => undefined,
    );
    const file = chosen?.tempFiles[0];
    if (!file) return;
    const bytes = Taro.getFileSystemManager().readFileSync(file.path) as ArrayBuffer;
    onPick({ name: file.name, bytes });
  }
  return (
    <Button kind="plain" fit icon="attach" disabled={disabled} onPress={() => void pick()}>
      {children}
    </Button>
  );
}
