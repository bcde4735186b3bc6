// Words of the screen of posts, in French.

export const postsScreen = {
  title: 'Publications',
}
