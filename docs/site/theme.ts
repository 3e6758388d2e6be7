/** VitePress's own theme without its fonts; it marks what is main on the front page and on the one for what is not there, too. */
import { useRoute, type Theme } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import { defineComponent, h, nextTick, onMounted, watch } from 'vue';

const Layout = defineComponent(() => {
  const route = useRoute();
  onMounted(markMain);
  watch(
    () => route.path,
    () => void nextTick(markMain),
  );
  return () => h(theme.Layout);
});

export default { extends: theme, Layout } satisfies Theme;

function markMain(): void {
  const content = document.querySelector('#VPContent');
  if (content?.querySelector('main')) content.removeAttribute('role');
  else content?.setAttribute('role', 'main');
}
