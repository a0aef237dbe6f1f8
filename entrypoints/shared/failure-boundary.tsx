import { Component, type ReactNode } from 'react';
import { Failure } from '../../components/shared/failure';
import { asStorageError, StorageError } from '../../utils/database/storage-error';

/** The one place of an extension page that tells the admin that the page itself failed. */
export class FailureBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    const isStorage = asStorageError(this.state.error) instanceof StorageError;
    return <Failure {...(isStorage && { database: 'failed' as const })} onReload={() => location.reload()} />;
  }
}
