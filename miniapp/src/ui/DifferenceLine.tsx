import { Text, View } from '@tarojs/components';
import { differenceWords } from '@/words/difference';
import { useWords } from '@/words/use-words';
import styles from './DifferenceLine.module.scss';
import type { DifferenceLineProps } from './DifferenceLine.types';

export function DifferenceLine({ pieces }: DifferenceLineProps) {
  const t = useWords(differenceWords);
  return (
    <View className={styles.line}>
      {pieces.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <Text key={index}>{text}</Text>
        ) : (
          <Text key={index} className={kind === 'added' ? styles.added : styles.removed}>
            {`[${t(kind)}] ${text} `}
          </Text>
        ),
      )}
    </View>
  );
}
