import { Component, type ReactNode } from "react";

interface Props {
  children: ReactNode;
  /** What stands in for the part that failed; `retry` draws it again. */
  fallback: (error: Error, retry: () => void) => ReactNode;
}

/** Keeps a failure to the part in which it happened. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children;
  }
}
