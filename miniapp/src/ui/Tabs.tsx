import { ScrollView, View } from '@tarojs/components';
import { aria } from './aria';
import { classes } from './classes';
import styles from './Tabs.module.scss';
import type { TabsProps } from './Tabs.types';

export function Tabs<K extends string>({ label, tabs, value, onChange, children }: TabsProps<K>) {
  return (
    <View>
      <ScrollView scrollX {...aria({ role: 'tablist', label })}>
        <View className={styles.tabs}>
          {tabs.map(({ key, label: name, count }) => (
            <View
              key={key}
              className={classes(styles.tab, key === value && styles.current)}
              onClick={() => onChange(key)}
              {...aria({ role: 'tab', selected: key === value })}
            >
              {count === undefined ? name : `${name} (${count})`}
            </View>
          ))}
        </View>
      </ScrollView>
      <View className={styles.panel} {...aria({ role: 'tabpanel' })}>
        {children}
      </View>
    </View>
  );
}
