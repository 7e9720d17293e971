/** Knows how a link of our parts becomes a link of the router: pages of ours in place, files and the API as plain links. */
import type { AnchorProps } from '@samenkracht/ui/frame';
import { Link } from 'react-router';

const isPage = (href: string): boolean =>
  href.startsWith('/') && !href.startsWith('/api/') && !href.startsWith('/taal/');

export const RouterAnchor = ({ href, children, ...rest }: AnchorProps) =>
  isPage(href) && rest.download === undefined ? (
    <Link to={href} {...rest}>
      {children}
    </Link>
  ) : (
    <a href={href} {...rest}>
      {children}
    </a>
  );
