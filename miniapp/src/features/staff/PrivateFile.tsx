import { openFile } from '@/platform/open-file';
import { troubleOf } from '@/platform/trouble';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/toast';
import { useTroubleWords } from '@/words/trouble';

/** A file only staff may open. */
export function PrivateFile({ url, name }: { url: string; name: string }) {
  const say = useTroubleWords();
  const open = () => openFile(url, name).catch((error: unknown) => toast(say(troubleOf(error)), 'bad'));
  return (
    <Button kind="plain" fit icon="download" onPress={() => void open()}>
      {name}
    </Button>
  );
}
