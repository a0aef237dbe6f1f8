type Column = string | { name: string; className: string | undefined };

interface TableHeadProps {
  columns: readonly Column[];
  /** One more column, of buttons that name themselves. */
  hasActions?: boolean;
}

/** The head of a table whose columns are plain words. */
export function TableHead({ columns, hasActions = false }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const { name, className } = typeof column === 'string' ? { name: column, className: undefined } : column;
          return (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          );
        })}
        {hasActions && <td />}
      </tr>
    </thead>
  );
}
