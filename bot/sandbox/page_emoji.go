package sandbox

import "strings"

// emojiTable lists the shortcodes people and apps use most.
const emojiTable = `
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 wave 👋 clap 👏 pray 🙏 raised_hands 🙌 handshake 🤝 muscle 💪 ok_hand 👌
point_right 👉 point_left 👈 point_up ☝️ point_down 👇 writing_hand ✍️ eyes 👀 brain 🧠 speech_balloon 💬 thought_balloon 💭
smile 😄 slightly_smiling_face 🙂 grinning 😀 grin 😁 joy 😂 wink 😉 blush 😊 relaxed ☺️ heart_eyes 😍 thinking_face 🤔
sunglasses 😎 neutral_face 😐 confused 😕 worried 😟 disappointed 😞 cry 😢 sob 😭 sweat_smile 😅 tired_face 😫 hugging_face 🤗
heart ❤️ blue_heart 💙 green_heart 💚 yellow_heart 💛 purple_heart 💜 sparkles ✨ star ⭐ star2 🌟 fire 🔥 tada 🎉 confetti_ball 🎊
trophy 🏆 medal 🏅 sports_medal 🏅 first_place_medal 🥇 dart 🎯 rocket 🚀 bulb 💡 zap ⚡ boom 💥 100 💯 gift 🎁 crown 👑 balloon 🎈
white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎ warning ⚠️ no_entry ⛔
no_entry_sign 🚫 question ❓ exclamation ❗ information_source ℹ️ red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡
large_green_circle 🟢 large_blue_circle 🔵 white_circle ⚪ black_circle ⚫ large_green_square 🟩 large_red_square 🟥 rotating_light 🚨
bell 🔔 no_bell 🔕 mega 📣 loudspeaker 📢 lock 🔒 unlock 🔓 key 🔑 shield 🛡️ mag 🔍 link 🔗 paperclip 📎 pushpin 📌 round_pushpin 📍
memo 📝 pencil 📝 pencil2 ✏️ clipboard 📋 books 📚 book 📖 notebook 📓 bookmark 🔖 page_facing_up 📄 file_folder 📁 bar_chart 📊
chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 calendar 📅 date 📅 spiral_calendar_pad 🗓️ clock1 🕐 clock3 🕒 clock9 🕘
alarm_clock ⏰ hourglass ⌛ hourglass_flowing_sand ⏳ stopwatch ⏱️ email 📧 envelope ✉️ inbox_tray 📥 outbox_tray 📤 phone ☎️
computer 💻 hospital 🏥 stethoscope 🩺 pill 💊 syringe 💉 microscope 🔬 test_tube 🧪 dna 🧬 mortar_board 🎓 school 🏫 house 🏠
seedling 🌱 herb 🌿 four_leaf_clover 🍀 evergreen_tree 🌲 sunflower 🌻 sun_with_face 🌞 sunny ☀️ rainbow 🌈 snowflake ❄️ coffee ☕
footprints 👣 compass 🧭 world_map 🗺️ mountain ⛰️ camping 🏕️ hammer_and_wrench 🛠️ gear ⚙️ wrench 🔧 robot_face 🤖
bust_in_silhouette 👤 busts_in_silhouette 👥 arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrows_counterclockwise 🔄
repeat 🔁 heavy_plus_sign ➕ heavy_minus_sign ➖ small_blue_diamond 🔹 small_orange_diamond 🔸 one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣
`

var emojiPictures = emojiByName()

func emojiByName() map[string]string {
	words := strings.Fields(emojiTable)
	pictures := make(map[string]string, len(words)/2)
	for i := 0; i+1 < len(words); i += 2 {
		pictures[words[i]] = words[i+1]
	}
	return pictures
}

// emoji returns the picture of a shortcode, empty if it is not known.
func emoji(name string) string {
	base, _, _ := strings.Cut(name, "::") // skin tones are left out
	return emojiPictures[base]
}
