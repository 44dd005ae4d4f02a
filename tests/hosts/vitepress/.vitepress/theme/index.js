import Theme from "vitepress/theme";
import "glossograph/concept-compare";
import "glossograph/concept-graph";

export default Theme;
