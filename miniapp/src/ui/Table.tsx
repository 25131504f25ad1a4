import { ScrollView, View } from '@tarojs/components';
import { aria } from './aria';
import { classes } from './classes';
import styles from './Table.module.scss';
import type { TableProps } from './Table.types';

export function Table<R>({ caption, columns, rows, rowKey }: TableProps<R>) {
  return (
    <ScrollView scrollX className={styles.scroll} {...aria({ label: caption })}>
      <View className={styles.grid}>
        <View className={styles.line}>
          {columns.map(({ key, title, number }) => (
            <View key={key} className={classes(styles.cell, styles.head, number && styles.number)}>
              {title}
            </View>
          ))}
        </View>
        {rows.map((row) => (
          <View key={rowKey(row)} className={styles.line}>
            {columns.map(({ key, number, cell }) => (
              <View key={key} className={classes(styles.cell, number && styles.number)}>
                {cell(row)}
              </View>
            ))}
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
