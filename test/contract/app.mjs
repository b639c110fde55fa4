// A Slack app as Slack's own framework would have one write it. The sandbox must not be able to
// tell it from an app that talks to Slack, nor the app the sandbox from Slack.
import bolt from '@slack/bolt';

const app = new bolt.App({
  socketMode: true,
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  logLevel: bolt.LogLevel.WARN,
});

const form = {
  type: 'modal',
  callback_id: 'goal',
  private_metadata: 'kept',
  title: { type: 'plain_text', text: 'A goal' },
  submit: { type: 'plain_text', text: 'Save' },
  close: { type: 'plain_text', text: 'Not now' },
  blocks: [{
    type: 'input',
    block_id: 'goal',
    label: { type: 'plain_text', text: 'What will you be able to do?' },
    element: { type: 'plain_text_input', action_id: 'text', multiline: true },
  }],
};

const withButton = (text) => ({
  text,
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text } },
    { type: 'actions', elements: [{ type: 'button', action_id: 'done', value: '1', text: { type: 'plain_text', text: 'Done' } }] },
  ],
});

app.command('/contract', async ({ ack, command, client, respond }) => {
  await ack();
  if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: form });
  else await respond(`You said: ${command.text}`);
});

app.view('goal', async ({ ack, body, view, client }) => {
  const text = view.state.values.goal.text.value;
  if (text.length < 10) {
    await ack({ response_action: 'errors', errors: { goal: 'Please say a little more.' } });
    return;
  }
  await ack();
  await client.chat.postMessage({ channel: body.user.id, ...withButton(`Goal ${view.private_metadata}: ${text}`) });
});

app.action('done', async ({ ack, respond }) => {
  await ack();
  await respond({ replace_original: true, text: 'Well done.' });
});

app.event('app_home_opened', async ({ event, client }) => {
  await client.views.publish({
    user_id: event.user,
    view: { type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Nothing to do today.' } }] },
  });
});

app.message('ping', async ({ say }) => {
  await say('pong');
});

process.stdin.resume().on('end', () => process.exit(0)); // the test is gone
await app.start();
console.log('connected');
