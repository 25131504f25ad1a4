import { Picker, View } from '@tarojs/components';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import type { Option, SelectProps } from './Choice.types';
import { FieldFrame } from './FieldFrame';
import styles from './Field.module.scss';

export function Select<V extends string>(props: SelectProps<V>) {
  const { name, label, options, empty, value, onChange, hint, error, optional } = props;
  const t = useWords(commonWords);
  const none: Option<V | ''>[] = empty === undefined ? [] : [{ value: '', label: empty }];
  const entries: Option<V | ''>[] = [...none, ...options.filter((each) => !each.disabled)];
  const index = entries.findIndex((each) => each.value === value);
  const shown = entries[index]?.label ?? t('choose');
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} id={`field-${name}`}>
      <Picker
        mode="selector"
        range={entries.map((each) => each.label)}
        value={Math.max(index, 0)}
        onChange={(event) => onChange(entries[Number(event.detail.value)]?.value ?? '')}
      >
        <View className={styles.input} {...aria({ role: 'button', label: `${label} ${shown}` })}>
          {shown}
        </View>
      </Picker>
    </FieldFrame>
  );
}
