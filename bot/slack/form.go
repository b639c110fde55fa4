package slack

import (
	"fmt"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// modal sets a form. All pages stand in one view, one below the other.
func modal(w Words, f bot.Form) (slack.ModalViewRequest, error) {
	view := slack.ModalViewRequest{
		Type:            slack.VTModal,
		Title:           plain(f.Title, maxModalWord),
		CallbackID:      f.Action.Name(),
		PrivateMetadata: strings.TrimSuffix(string(f.Action)+"\n"+f.State, "\n"),
	}
	if f.Cancel != "" {
		view.Close = plain(f.Cancel, maxModalWord)
	}
	blocks, asks := formBlocks(w, f)
	if asks {
		view.Submit = plain(f.Submit, maxModalWord)
	}
	view.Blocks.BlockSet = blocks
	return view, checkModal(view)
}

// checkModal reports what Slack would refuse of a form. Nothing of a form is
// ever left out: a form without one of its questions is a different form.
func checkModal(view slack.ModalViewRequest) error {
	const method = "views.open"
	if err := checkView(method, view.Blocks.BlockSet); err != nil {
		return err
	}
	c := checker{at: "view"}
	c.text("title", view.Title, maxModalWord)
	if view.Submit != nil {
		c.text("submit", view.Submit, maxModalWord)
	}
	if view.CallbackID != "" { // a form that asks nothing leads nowhere
		c.length("callback_id", view.CallbackID, maxID)
		c.length("private_metadata", view.PrivateMetadata, maxMetadata)
	}
	if n := weight(view.Blocks.BlockSet); n > maxViewBytes-maxText {
		c.fault("%d bytes", n)
	}
	if c.err == nil {
		return nil
	}
	return &bot.SendError{Class: bot.Bug, Method: method, Code: "invalid_view", Err: c.err}
}

// formBlocks sets the pages of a form and tells whether it asks for anything.
func formBlocks(w Words, f bot.Form) (blocks []slack.Block, asks bool) {
	for i, p := range f.Pages {
		blocks = append(blocks, header(fmt.Sprintf("page.%d", i), p.Title)...)
		for j, in := range p.Fields {
			if in.Kind == bot.Note {
				blocks = append(blocks, prose(fmt.Sprintf("note.%d.%d", i, j), bot.Parse(in.Label))...)
				continue
			}
			asks = true
			blocks = append(blocks, inputBlock(in))
			if len(in.Options) > maxOptions {
				blocks = append(blocks, note(fmt.Sprintf("more.%d.%d", i, j), w.More)...)
			}
		}
	}
	return blocks, asks
}

func inputBlock(in bot.Input) slack.Block {
	block := slack.NewInputBlock(in.Key, plain(in.Label, maxLabel), nil, element(in))
	if in.Hint != "" {
		block.Hint = plain(in.Hint, maxLabel)
	}
	return block.WithOptional(in.Optional)
}

// element is what an input is asked with.
func element(in bot.Input) slack.BlockElement {
	switch in.Kind {
	case bot.Choice:
		return dropDown(in)
	case bot.Scale:
		if len(in.Options) > maxVisible {
			return dropDown(in)
		}
		radio := slack.NewRadioButtonsBlockElement(in.Key, options(in.Options, maxVisible)...)
		radio.InitialOption = one(known(in, maxVisible))
		return radio
	case bot.Choices:
		return several(in)
	case bot.Date:
		date := slack.NewDatePickerBlockElement(in.Key)
		date.InitialDate = first(in.Value)
		return date
	case bot.Someone:
		person := &slack.SelectBlockElement{Type: slack.OptTypeUser, ActionID: in.Key}
		person.InitialUser = first(in.Value)
		return person
	default:
		return textInput(in)
	}
}

func textInput(in bot.Input) slack.BlockElement {
	text := slack.NewPlainTextInputBlockElement(nil, in.Key)
	text.Multiline = in.Kind == bot.Paragraph
	text.MaxLength = maxInput
	if in.Max > 0 {
		text.MaxLength = min(in.Max, maxInput)
	}
	text.InitialValue = cut(bot.Clean(first(in.Value)), text.MaxLength)
	return text
}

func dropDown(in bot.Input) slack.BlockElement {
	list := &slack.SelectBlockElement{Type: slack.OptTypeStatic, ActionID: in.Key}
	list.Options = options(in.Options, maxOptions)
	list.InitialOption = one(known(in, maxOptions))
	return list
}

func several(in bot.Input) slack.BlockElement {
	if len(in.Options) > maxVisible {
		list := &slack.MultiSelectBlockElement{Type: slack.MultiOptTypeStatic, ActionID: in.Key}
		list.Options, list.InitialOptions = options(in.Options, maxOptions), known(in, maxOptions)
		return list
	}
	boxes := slack.NewCheckboxGroupsBlockElement(in.Key, options(in.Options, maxVisible)...)
	boxes.InitialOptions = known(in, maxVisible)
	return boxes
}

// known are the options that are already chosen.
func known(in bot.Input, most int) []*slack.OptionBlockObject {
	var chosen []bot.Option
	for _, o := range in.Options[:min(most, len(in.Options))] {
		if slices.Contains(in.Value, o.Value) {
			chosen = append(chosen, o)
		}
	}
	return options(chosen, most)
}

func one(options []*slack.OptionBlockObject) *slack.OptionBlockObject {
	if len(options) == 0 {
		return nil
	}
	return options[0]
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}
