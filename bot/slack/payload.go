package slack

import "encoding/json"

// The payloads as Slack sends them, cut down to what is used. Each is decoded
// in one pass.

// callback is the body of an Events API delivery.
type callback struct {
	Type         string     `json:"type"`
	Challenge    string     `json:"challenge"`
	TeamID       string     `json:"team_id"`
	EnterpriseID string     `json:"enterprise_id"`
	EventID      string     `json:"event_id"`
	EventTime    int64      `json:"event_time"`
	Event        innerEvent `json:"event"`
}

type innerEvent struct {
	Type        string  `json:"type"`
	Subtype     string  `json:"subtype"`
	User        someone `json:"user"`
	BotID       string  `json:"bot_id"`
	Channel     named   `json:"channel"`
	ChannelType string  `json:"channel_type"`
	OldChannel  string  `json:"old_channel_id"`
	NewChannel  string  `json:"new_channel_id"`
	Text        string  `json:"text"`
	ThreadTS    string  `json:"thread_ts"`
	UserTeam    string  `json:"user_team"`
	Team        string  `json:"team"`
	Tab         string  `json:"tab"`
	Tokens      struct {
		Bot []string `json:"bot"`
	} `json:"tokens"`
}

// someone is a user, whom Slack gives by id in some events and whole in others.
type someone struct {
	ID      string
	TeamID  string
	Deleted bool
}

func (s *someone) UnmarshalJSON(raw []byte) error {
	if len(raw) == 0 || raw[0] != '{' {
		return json.Unmarshal(raw, &s.ID)
	}
	var whole struct {
		ID      string `json:"id"`
		TeamID  string `json:"team_id"`
		Deleted bool   `json:"deleted"`
	}
	err := json.Unmarshal(raw, &whole)
	*s = someone(whole)
	return err
}

// named is a channel that Slack gives by id in most events and whole in some.
type named struct{ ID, Name string }

func (n *named) UnmarshalJSON(raw []byte) error {
	if len(raw) == 0 || raw[0] != '{' {
		return json.Unmarshal(raw, &n.ID)
	}
	var whole struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	}
	err := json.Unmarshal(raw, &whole)
	*n = named(whole)
	return err
}

// idOnly is the id of a thing that Slack gives by id or whole.
type idOnly string

func (i *idOnly) UnmarshalJSON(raw []byte) error {
	if len(raw) == 0 || raw[0] != '{' {
		return json.Unmarshal(raw, (*string)(i))
	}
	var whole struct {
		ID string `json:"id"`
	}
	err := json.Unmarshal(raw, &whole)
	*i = idOnly(whole.ID)
	return err
}

// interaction is a click, a submitted form or a shortcut.
type interaction struct {
	Type        string        `json:"type"`
	TriggerID   string        `json:"trigger_id"`
	CallbackID  string        `json:"callback_id"`
	ActionTS    string        `json:"action_ts"`
	MessageTS   string        `json:"message_ts"`
	ResponseURL string        `json:"response_url"`
	Team        workspace     `json:"team"`
	Enterprise  idOnly        `json:"enterprise"`
	User        actor         `json:"user"`
	Channel     idOnly        `json:"channel"`
	Container   container     `json:"container"`
	Actions     []blockAction `json:"actions"`
	View        view          `json:"view"`
	Message     quoted        `json:"message"`
}

type workspace struct {
	ID     string `json:"id"`
	Domain string `json:"domain"`
}

type actor struct {
	ID     string `json:"id"`
	TeamID string `json:"team_id"`
}

type container struct {
	MessageTS   string `json:"message_ts"`
	ChannelID   string `json:"channel_id"`
	ThreadTS    string `json:"thread_ts"`
	ViewID      string `json:"view_id"`
	IsEphemeral bool   `json:"is_ephemeral"`
}

type quoted struct {
	User     string `json:"user"`
	Text     string `json:"text"`
	TS       string `json:"ts"`
	ThreadTS string `json:"thread_ts"`
}

type view struct {
	ID              string          `json:"id"`
	Type            string          `json:"type"`
	Hash            string          `json:"hash"`
	PrivateMetadata string          `json:"private_metadata"`
	Blocks          json.RawMessage `json:"blocks"` // most of a payload, and read only when a question must be named
	State           struct {
		Values map[string]map[string]entered `json:"values"`
	} `json:"state"`
}

// inputs are the block ids of the questions among a view's blocks, in order.
func inputs(blocks json.RawMessage) []string {
	var all []struct {
		Type    string `json:"type"`
		BlockID string `json:"block_id"`
	}
	if err := json.Unmarshal(blocks, &all); err != nil {
		return nil
	}
	var out []string
	for _, b := range all {
		if b.Type == "input" {
			out = append(out, b.BlockID)
		}
	}
	return out
}

type blockAction struct {
	ActionID string `json:"action_id"`
	ActionTS string `json:"action_ts"`
	entered
}

// entered is what a person entered into one element.
type entered struct {
	Type            string   `json:"type"`
	Value           string   `json:"value"`
	SelectedOption  *option  `json:"selected_option"`
	SelectedOptions []option `json:"selected_options"`
	SelectedDate    string   `json:"selected_date"`
	SelectedUser    string   `json:"selected_user"`
}

type option struct {
	Value string `json:"value"`
}

// values are the entered values, none when nothing was entered.
func (e entered) values() []string {
	var out []string
	add := func(v string) {
		if v != "" {
			out = append(out, v)
		}
	}
	switch {
	case e.SelectedOption != nil:
		add(e.SelectedOption.Value)
	case e.SelectedDate != "":
		add(e.SelectedDate)
	case e.SelectedUser != "":
		add(e.SelectedUser)
	default:
		add(e.Value)
	}
	for _, o := range e.SelectedOptions {
		add(o.Value)
	}
	return out
}

// command is a typed slash command, as JSON in Socket Mode.
type command struct {
	Text         string `json:"text"`
	TeamID       string `json:"team_id"`
	EnterpriseID string `json:"enterprise_id"`
	UserID       string `json:"user_id"`
	ChannelID    string `json:"channel_id"`
	TriggerID    string `json:"trigger_id"`
	ResponseURL  string `json:"response_url"`
}
