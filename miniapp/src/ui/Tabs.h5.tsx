import { useId, useRef, type KeyboardEvent } from 'react';
import { classes } from './classes';
import styles from './Tabs.module.scss';
import type { TabsProps } from './Tabs.types';

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Tabs<K extends string>({ label, tabs, value, onChange, children }: TabsProps<K>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((each) => each.key === value);

  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    const index = step ? (at + step + tabs.length) % tabs.length : { Home: 0, End: tabs.length - 1 }[event.key];
    const next = index === undefined ? undefined : tabs[index];
    if (!next || index === undefined) return;
    event.preventDefault();
    onChange(next.key);
    (list.current?.children[index] as HTMLElement | undefined)?.focus();
  }

  return (
    <div>
      <div role="tablist" className={styles.tabs} aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ key, label: name, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            className={classes(styles.tab, key === value && styles.current)}
            aria-selected={key === value}
            aria-controls={`${id}-panel`}
            tabIndex={key === value ? 0 : -1}
            onClick={() => onChange(key)}
          >
            {name}
            {count === undefined ? null : ` (${count})`}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} className={styles.panel} aria-labelledby={`${id}-${value}`} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
