import { useEffect, useState } from 'react';
import { Failure } from '../../components/shared/failure';
import { consolidatorDatabase } from '../../utils/database/database';

/** Stands for a page until its data is there: nothing, or that another tab holds the database back. */
export function UntilRead() {
  const [isBlocked, setIsBlocked] = useState(false);
  useEffect(() => {
    const onBlocked = () => setIsBlocked(true);
    const database = consolidatorDatabase();
    database.on('blocked', onBlocked);
    return () => database.on('blocked').unsubscribe(onBlocked);
  }, []);
  return isBlocked ? <Failure database="blocked" onReload={() => location.reload()} /> : null;
}
