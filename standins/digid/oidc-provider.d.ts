/**
 * The front door of oidc-provider prints a warning on a Node that comes from the npm registry, because that one does not
 * carry the name of its LTS release. Its provider is the same one.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}
