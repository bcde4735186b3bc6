// Words of the screen of posts, in English.

export const postsScreen = {
  title: 'Posts',
}
