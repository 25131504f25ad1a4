import { classes } from './classes';
import styles from './Table.module.scss';
import type { TableProps } from './Table.types';

export function Table<R>({ caption, columns, rows, rowKey }: TableProps<R>) {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, number }) => (
              <th key={key} scope="col" className={classes(styles.cell, styles.head, number && styles.number)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, number, cell }, index) => {
                const Tag = index === 0 ? 'th' : 'td';
                return (
                  <Tag
                    key={key}
                    scope={index === 0 ? 'row' : undefined}
                    className={classes(styles.cell, number && styles.number)}
                  >
                    {cell(row)}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
