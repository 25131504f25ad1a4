import { copy } from '@/platform/clipboard';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { toast } from '@/ui/toast';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import styles from './Board.module.scss';

interface Props {
  name: string;
  value: string;
  /** In groups, as it is read aloud. */
  shown: string;
  copyWord: string;
}

/** A number to keep, in groups, with a way to copy it without the gaps. */
export function Digits({ name, value, shown, copyWord }: Props) {
  const common = useWords(commonWords);
  const take = async () => {
    const taken = await copy(value);
    toast(common(taken ? 'copied' : 'notCopied'), taken ? 'ok' : 'warn');
  };
  return (
    <Stack gap="small">
      <Copy kind="secondary">{name}</Copy>
      <Copy kind="strong">
        <Copy inline className={styles.digits}>
          {shown}
        </Copy>
      </Copy>
      <Button kind="plain" fit onPress={() => void take()}>
        {copyWord}
      </Button>
    </Stack>
  );
}
