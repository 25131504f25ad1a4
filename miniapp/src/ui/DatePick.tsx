import { Picker, View } from '@tarojs/components';
import { useClock } from '@/platform/time';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import type { DatePickProps } from './DatePick.types';
import { FieldFrame } from './FieldFrame';
import styles from './Field.module.scss';

export function DatePick({ name, label, value, min, max, hint, error, optional, onChange }: DatePickProps) {
  const t = useWords(commonWords);
  const clock = useClock();
  const shown = value ? clock.day(value) : t('choose');
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} id={`field-${name}`}>
      <Picker mode="date" value={value} start={min} end={max} onChange={(event) => onChange(event.detail.value)}>
        <View className={styles.input} {...aria({ role: 'button', label: `${label} ${shown}` })}>
          {shown}
        </View>
      </Picker>
    </FieldFrame>
  );
}
