// A Discord app as discord.js would have one write it. The fake must not be able to tell it from
// an app that talks to Discord, nor the app the fake from Discord.
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel, Partials.Message],
  allowedMentions: { parse: [] },
  rest: { api: process.env.DISCORD_API, retries: 0 },
});

const button = (label) => ({ type: 1, components: [{ type: 2, style: 1, custom_id: 'done', label }] });

const form = {
  custom_id: 'goal',
  title: 'A goal',
  components: [{
    type: 18,
    label: 'What will you be able to do?',
    component: { type: 4, custom_id: 'text', style: 2, required: true, max_length: 200 },
  }],
};

client.once(Events.ClientReady, async () => {
  await client.application.commands.set([{
    name: 'mentor',
    description: 'A contract',
    options: [{
      type: 1, name: 'goal', description: 'Write a goal',
      options: [{ type: 3, name: 'text', description: 'What it is about', autocomplete: true }],
    }, { type: 1, name: 'say', description: 'Say it again', options: [{ type: 3, name: 'text', description: 'What to say' }] }],
  }, { name: 'Save as evidence', type: 3 }], process.env.DISCORD_GUILD);
  console.log('ready');
});

async function handle(interaction) {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond(['alone', 'with help'].filter((o) => o.startsWith(typed)).map((o) => ({ name: o, value: o })));
  }
  if (interaction.isMessageContextMenuCommand()) {
    return interaction.reply({ content: `Kept: ${interaction.targetMessage.content}`, flags: 64 });
  }
  if (interaction.isChatInputCommand()) {
    if (interaction.options.getSubcommand() === 'goal') return interaction.showModal(form);
    await interaction.deferReply({ flags: 64 });
    return interaction.editReply(`You said: ${interaction.options.getString('text')}`);
  }
  if (interaction.isModalSubmit()) {
    return interaction.reply({ content: `Goal: ${interaction.fields.getTextInputValue('text')}`, components: [button('Done')], flags: 64 });
  }
  if (interaction.isButton()) return interaction.update({ content: 'Well done.', components: [] });
  throw new Error(`no answer to interaction ${interaction.type}`);
}

client.on(Events.InteractionCreate, (interaction) => handle(interaction).catch((error) => console.error('failed', error)));

// plan keeps one event in the server's list: planned, moved, begun, or gone.
async function plan(what) {
  const { scheduledEvents } = await client.guilds.fetch(process.env.DISCORD_GUILD);
  const [first] = (await scheduledEvents.fetch()).values();
  const start = Date.now() + 3_600_000 * (first ? 2 : 1);
  if (what === 'gone') return first.delete();
  if (what === 'begun') return first.setStatus(2);
  const event = {
    name: 'Crisis notes', description: 'Press the button.', scheduledStartTime: start, scheduledEndTime: start + 1_200_000,
    privacyLevel: 2, entityType: 3, entityMetadata: { location: 'https://discord.com/channels/1/2/3' },
  };
  return first ? first.edit(event) : scheduledEvents.create(event);
}

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot || message.guildId) return;
  if (message.content.startsWith('event ')) await plan(message.content.slice(6)).catch((error) => console.error('failed', error));
  const sent = await message.channel.send({ content: `Heard: ${message.content}`, nonce: message.id.slice(-20), enforceNonce: true });
  await sent.edit(`Heard and read: ${message.content}`);
});

client.on(Events.Error, (error) => console.error('client error', error));
process.on('unhandledRejection', (error) => { console.error('unhandled', error); process.exit(1); });

await client.login(process.env.DISCORD_TOKEN);

// The test ends the app by closing its input.
process.stdin.resume();
process.stdin.on('end', async () => { await client.destroy(); process.exit(0); });
