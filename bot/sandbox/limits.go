package sandbox

// Slack's documented limits, in characters or items.
const (
	maxMessageText   = 40000
	maxUpdateText    = 4000
	maxMessageBlocks = 50
	maxViewBlocks    = 100
	maxViewBytes     = 250_000
	maxModals        = 3
	maxMarkdown      = 12000 // all markdown blocks of a message together
	maxConnections   = 10
	maxAckBytes      = 20_000 // a longer acknowledgment payload is dropped
)

// field is one documented rule: what may stand under a key, and how much.
type field struct {
	key      string
	kind     fieldKind
	min, max int // of characters, items, or of the number itself; max 0 is no limit
	required bool
	item     *field // of a list's items
	shape    string // of an object without a type, in shapes
}

type fieldKind int

const (
	textKind    fieldKind = iota // a text object, plain or mrkdwn
	plainKind                    // a plain_text object
	stringKind                   // a JSON string
	numberKind                   // a JSON number
	listKind                     // a list of items
	elementKind                  // a block element with a type
	blockKind                    // a block
	shapeKind                    // an object described in shapes
)

func text(key string, most int) field  { return field{key: key, kind: textKind, min: 1, max: most} }
func plain(key string, most int) field { return field{key: key, kind: plainKind, min: 1, max: most} }
func str(key string, most int) field   { return field{key: key, kind: stringKind, max: most} }
func number(key string, least, most int) field {
	return field{key: key, kind: numberKind, min: least, max: most}
}
func element(key string) field     { return field{key: key, kind: elementKind} }
func shape(key, name string) field { return field{key: key, kind: shapeKind, shape: name} }
func list(key string, least, most int, item field) field {
	return field{key: key, kind: listKind, min: least, max: most, item: &item}
}
func must(f field) field { f.required = true; return f }

// blockRules are the limits of each block type.
func blockRules() map[string][]field {
	return map[string][]field{
		"section": {
			text("text", 3000), list("fields", 1, 10, text("", 2000)), element("accessory"),
		},
		"actions":         {must(list("elements", 1, 25, element("")))},
		"context":         {must(list("elements", 1, 10, element("")))},
		"context_actions": {must(list("elements", 1, 5, element("")))},
		"divider":         {},
		"header":          {must(plain("text", 150)), number("level", 1, 4)},
		"image":           {str("image_url", 3000), must(str("alt_text", 2000)), plain("title", 2000)},
		"input":           {must(plain("label", 2000)), plain("hint", 2000), must(element("element"))},
		"markdown":        {must(field{key: "text", kind: stringKind, min: 1, max: maxMarkdown})},
		"rich_text":       {must(list("elements", 0, 0, shape("", "")))},
		"file":            {must(str("external_id", 255))},
		"video": {
			must(field{key: "alt_text", kind: stringKind, min: 1, max: 200}), must(plain("title", 200)),
			str("author_name", 50), plain("description", 200), str("provider_name", 50),
			must(str("video_url", 3000)), must(str("thumbnail_url", 3000)),
		},
		"alert": {must(text("text", 200))},
		"card": {
			text("title", 150), text("subtitle", 150), text("body", 200), text("subtext", 200),
			list("actions", 0, 3, element("")),
		},
		"carousel":  {must(list("elements", 1, 10, field{kind: blockKind}))},
		"container": {text("title", 150), text("subtitle", 150), list("child_blocks", 0, 10, field{kind: blockKind})},
		"table":     {must(list("rows", 1, 100, list("", 1, 20, shape("", ""))))},
		"data_table": {
			must(list("rows", 2, 201, shape("", ""))), list("columns", 1, 20, shape("", "")), number("page_size", 1, 100),
		},
		"data_visualization": {
			plain("title", 50), list("segments", 1, 12, shape("", "segment")), list("series", 1, 12, shape("", "series")),
			list("categories", 1, 20, shape("", "")),
		},
		"plan":      {},
		"task_card": {},
	}
}

// elementRules are the limits of each block element.
func elementRules() map[string][]field {
	options := list("options", 1, 100, shape("", "option"))
	groups := list("option_groups", 1, 100, shape("", "option_group"))
	few := must(list("options", 1, 10, shape("", "option")))
	hint := plain("placeholder", 150)
	sure := shape("confirm", "confirm")
	selectAny := []field{hint, sure}
	multi := []field{hint, sure, number("max_selected_items", 1, 0)}
	rules := map[string][]field{
		"button": {
			must(plain("text", 75)), str("url", 3000), str("value", 2000), str("accessibility_label", 75), sure,
		},
		"workflow_button":  {must(plain("text", 75)), str("accessibility_label", 75)},
		"feedback_buttons": {must(shape("positive_button", "feedback")), must(shape("negative_button", "feedback"))},
		"icon_button":      {must(plain("text", 75)), str("value", 2000), list("visible_to_user_ids", 0, 10, str("", 0)), sure},
		"static_select":    {hint, options, groups, shape("initial_option", "option"), sure},
		"multi_static_select": {
			hint, options, groups, list("initial_options", 1, 100, shape("", "option")), sure, number("max_selected_items", 1, 0),
		},
		"external_select":       append(selectAny, number("min_query_length", 0, 0)),
		"multi_external_select": append(multi, number("min_query_length", 0, 0)),
		"overflow":              {must(list("options", 1, 5, shape("", "option"))), sure},
		"checkboxes":            {few, list("initial_options", 1, 10, shape("", "option")), sure},
		"radio_buttons":         {few, shape("initial_option", "option"), sure},
		"plain_text_input":      {hint, number("min_length", 0, 3000), number("max_length", 1, 3000), str("initial_value", 3000)},
		"email_text_input":      {hint},
		"url_text_input":        {hint},
		"number_input":          {hint},
		"rich_text_input":       {hint},
		"datepicker":            selectAny,
		"timepicker":            selectAny,
		"datetimepicker":        {sure},
		"file_input":            {number("max_files", 1, 10)},
		"image":                 {str("image_url", 3000), must(str("alt_text", 2000))},
		"url_source":            {must(field{key: "url", kind: stringKind, min: 1, max: 3000})},
	}
	for _, who := range []string{"users", "channels", "conversations"} {
		rules[who+"_select"], rules["multi_"+who+"_select"] = selectAny, multi
	}
	return rules
}

// shapes are the limits of composition objects.
func shapes() map[string][]field {
	return map[string][]field{
		"option": {
			must(text("text", 75)), str("value", 150), text("description", 75), str("url", 3000),
		},
		"option_group": {must(plain("label", 75)), must(list("options", 1, 100, shape("", "option")))},
		"confirm": {
			must(plain("title", 100)), must(text("text", 300)), must(plain("confirm", 30)), must(plain("deny", 30)),
		},
		"feedback": {must(plain("text", 75)), str("value", 2000), str("accessibility_label", 75)},
		"segment":  {str("label", 20)},
		"series":   {str("name", 20), list("data", 1, 20, shape("", ""))},
	}
}

// viewRules are the limits of a view around its blocks.
func viewRules(kind string) []field {
	rules := []field{str("private_metadata", 3000), str("callback_id", 255), str("external_id", 255)}
	if kind == "modal" {
		rules = append(rules, must(plain("title", 24)), plain("submit", 24), plain("close", 24))
	}
	return rules
}
