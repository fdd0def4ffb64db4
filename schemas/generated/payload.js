// Generated from schemas/payload.schema.json by tools/compile-schemas.mjs.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"savelog://schemas/payload.schema.json","title":"SaveLog payload","description":"The JSON text that `onSaveLog` receives: an event, the interaction it happened to, and what changed in the interaction log.","examples":[{"eventName":"interactionDisconnected","interaction":{"id":"6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11","isDisconnected":true},"callLog":{"Subject":"Call"}}],"type":"object","required":["eventName","interaction","callLog"],"x-problem":{"type":"payload-not-an-object","required":"payload-missing-section"},"x-evidence":"D","x-known-keys":{"x-problem":"payload-unknown-key","x-evidence":"P"},"properties":{"eventName":{"title":"Event","description":"What happened: exactly one of the seven documented events.","examples":["interactionChanged","interactionDisconnected","interactionChangedAfterDisconnect","interactionACWCompleted","interactionRemoved","openCallLog","appDisconnected"],"type":"string","enum":["interactionChanged","interactionDisconnected","interactionChangedAfterDisconnect","interactionACWCompleted","interactionRemoved","openCallLog","appDisconnected"],"enumDescriptions":["The log or an attribute was edited while the interaction is alive.","The interaction ended.","The log or an attribute was edited after the end.","After-call work was completed.","The interaction left the agent's list.","The agent opened the interaction log.","The client logged out or was closed."],"x-problem":{"type":"payload-section-type","enum":"payload-event-name"},"x-evidence":"D"},"interaction":{"title":"Interaction","description":"The interaction, as condensed conversation information.","examples":[{"id":"6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11","state":"CONNECTED","direction":"Inbound"}],"allOf":[{"$ref":"interaction.schema.json"}]},"callLog":{"title":"Interaction log","description":"The changed values of the activity's fields, by API name; `{}` when nothing changed.","examples":[{"Subject":"Call","CallType":"Inbound"}],"allOf":[{"$ref":"callLog.schema.json"}]}}};
const schema46 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"savelog://schemas/callLog.schema.json","title":"Interaction log","description":"Changed values of an activity's fields, by API name in any case. Only what changed is present; the Id that the handler returned before comes back with it.","examples":[{"Id":"00T000000000001EAA","Subject":"Call with Ada Lovelace","CallType":"Inbound"}],"type":"object","x-problem":"payload-section-type","x-evidence":"D","properties":{"Id":{"title":"Activity ID","description":"The Task that the handler saved before. Its case is not documented: `id` and `Id` are both accepted.","examples":["00T000000000001EAA"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"RecordTypeId":{"title":"Record type","description":"The Task's record type.","examples":["012000000000000AAA"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"WhoId":{"title":"Name","description":"The person: a Contact or a Lead.","examples":["003000000000001AAA"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"WhatId":{"title":"Related to","description":"What the activity is about: an Account, a Case, an Opportunity, … Stays empty when the person is a Lead.","examples":["500000000000001AAA"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"OwnerId":{"title":"Assigned to","description":"The User or Group that owns the activity; the running user by default.","examples":["005000000000001AAA"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"AccountId":{"title":"Account","description":"Read-only: derived by Salesforce.","examples":["001000000000001AAA"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"Subject":{"title":"Subject","description":"What the agent sees in lists; free text of up to 255 characters.","examples":["Call","Email","Send Letter","Send Quote","Other"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"Description":{"title":"Comments","description":"The agent's notes, up to 32,000 characters.","examples":["Customer asked for a call back."],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"ActivityDate":{"title":"Due date","description":"A date, `yyyy-MM-dd`.","examples":["2024-05-14"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"Status":{"title":"Status","description":"Picklist; `Not Started` by default.","examples":["Not Started","In Progress","Completed","Waiting on someone else","Deferred"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"Priority":{"title":"Priority","description":"Picklist; `Normal` by default.","examples":["High","Normal","Low"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"Type":{"title":"Type","description":"Kind of activity, where the org exposes it.","examples":["Call","Email","Meeting","Other"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"TaskSubtype":{"title":"Subtype","description":"Fixed list; can be set on create only.","examples":["Task","Email","ListEmail","Cadence","Call","LinkedIn"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"CallType":{"title":"Call type","description":"Direction of the call.","examples":["Internal","Inbound","Outbound"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"CallDurationInSeconds":{"title":"Call duration","description":"Seconds, a whole number.","examples":[227],"type":["integer","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"CallDisposition":{"title":"Call result","description":"Wrap-up of the call, up to 255 characters.","examples":["Resolved"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"CallObject":{"title":"Call object identifier","description":"Commonly the conversation id; up to 255 characters.","examples":["6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"ReminderDateTime":{"title":"Reminder","description":"When to remind, ISO-8601.","examples":["2024-05-15T09:00:00.000Z"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"IsReminderSet":{"title":"Reminder set?","description":"Whether there is a reminder.","examples":[true,false],"type":["boolean","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"IsClosed":{"title":"Closed?","description":"Read-only: derived from Status.","examples":[true,false],"type":["boolean","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"IsHighPriority":{"title":"High priority?","description":"Read-only: derived from Priority.","examples":[true,false],"type":["boolean","null"],"x-problem":"payload-call-log-type","x-evidence":"D"},"CompletedDateTime":{"title":"Completed","description":"Read-only: when the activity was completed, ISO-8601.","examples":["2024-05-14T09:34:02.730Z"],"type":["string","null"],"x-problem":"payload-call-log-type","x-evidence":"D"}}};
const keyword0 = {"propertyNames":{"enum":["eventName","interaction","callLog"]}};
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"savelog://schemas/interaction.schema.json","title":"Interaction","description":"Condensed conversation information: what Genesys Cloud tells about one interaction. A key that does not apply is left out.","examples":[{"id":"6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11","state":"CONNECTED","direction":"Inbound"}],"type":"object","x-problem":"payload-section-type","x-evidence":"D","x-expect":{"required":["id","isConnected","isDisconnected","isDone","state","isCallback","isDialer","isChat","isEmail","isMessage","isVoicemail","direction","isInternal"],"x-problem":"payload-missing-key","x-evidence":"P"},"x-known-keys":{"x-problem":"payload-unknown-key","x-evidence":"P"},"properties":{"id":{"title":"Conversation id","description":"Id of the conversation, a GUID; the same in every event of one interaction.","examples":["6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11"],"allOf":[{"$ref":"#/definitions/text"}],"x-expect":{"pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","x-problem":"payload-id-format","x-evidence":"P"}},"connectedTime":{"title":"Connected","description":"When an agent was connected, in ISO-8601. Absent while the interaction is alerting.","examples":["2024-05-14T09:30:15.125Z"],"allOf":[{"$ref":"#/definitions/time"}]},"endTime":{"title":"Ended","description":"When the interaction ended, in ISO-8601. Present after the disconnect.","examples":["2024-05-14T09:34:02.730Z"],"allOf":[{"$ref":"#/definitions/time"}]},"phone":{"title":"Phone","description":"Raw remote address of a voice interaction: `tel:+61…`, `+34…` or digits alone have been seen.","examples":["tel:+61390000000","+34910000000","0390000000"],"allOf":[{"$ref":"#/definitions/text"}]},"name":{"title":"Name","description":"Name of the interaction: a contact, a formatted number or the text of a place.","examples":["Ada Lovelace","+61 3 9000 0000"],"allOf":[{"$ref":"#/definitions/text"}]},"isConnected":{"title":"Connected?","description":"True while an agent talks to or holds the remote participant.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"isDisconnected":{"title":"Disconnected?","description":"True once the interaction has ended. The documented sample saves only then.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"isDone":{"title":"Done?","description":"True once after-call work is done.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"state":{"title":"State","description":"State of the interaction. `ALERTING`, `CONNECTED`, `HELD` and `DISCONNECTED` have been seen; others may exist.","examples":["ALERTING","CONNECTED","HELD","DISCONNECTED"],"allOf":[{"$ref":"#/definitions/text"}],"x-expect":{"enum":["ALERTING","CONNECTED","HELD","DISCONNECTED",null],"x-problem":"payload-unknown-value","x-evidence":"P"}},"attributes":{"title":"Attributes","description":"Participant and custom attributes named in the configuration, by name. The documentation says Array; real payloads hold a map. Present only when there are attributes.","examples":[{"Participant.CustomerNumber":"4711","sf_urlpop":"003000000000001AAA"}],"type":["object","null"],"x-problem":"payload-wrong-type","x-evidence":"P","x-expect":{"type":["object","array","string","number","boolean"],"x-problem":"payload-null-value","x-evidence":"P"},"additionalProperties":{"title":"Attribute","description":"A text, a number, a Boolean or null; a JSON document comes as a text.","examples":["4711",true,null],"type":["string","boolean","number","null"],"x-problem":"payload-attribute-value","x-evidence":"P"}},"isCallback":{"title":"Callback?","description":"True for a callback. All media flags false means a voice call: there is no isCall.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"isDialer":{"title":"Dialer?","description":"True when an outbound campaign placed the call.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"isChat":{"title":"Chat?","description":"True for a web chat.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"isEmail":{"title":"Email?","description":"True for an email.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"isMessage":{"title":"Message?","description":"True for a message (SMS, web messaging, social).","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"isVoicemail":{"title":"Voicemail?","description":"True for a voicemail.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"remoteName":{"title":"Remote name","description":"Name of the remote participant.","examples":["Ada Lovelace"],"allOf":[{"$ref":"#/definitions/text"}]},"recordingState":{"title":"Recording state","description":"State of the recording; `none`, `active` and `paused` have been seen.","examples":["none","active","paused"],"allOf":[{"$ref":"#/definitions/text"}],"x-expect":{"enum":["none","active","paused",null],"x-problem":"payload-unknown-value","x-evidence":"P"}},"securePause":{"title":"Secure pause?","description":"True while secure pause is on; in newer payloads only.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"displayAddress":{"title":"Display address","description":"Remote address of the active interaction: a phone number or an email address.","examples":["+61390000000","ada@example.com"],"allOf":[{"$ref":"#/definitions/text"}]},"queueName":{"title":"Queue","description":"Name of the queue. Absent on direct outbound calls.","examples":["Support"],"allOf":[{"$ref":"#/definitions/text"}]},"ani":{"title":"ANI","description":"Phone number of the caller; on outbound calls it can be the name of a station.","examples":["tel:+61390000000"],"allOf":[{"$ref":"#/definitions/text"}]},"calledNumber":{"title":"Called number","description":"Number dialled: the DNIS, a SIP address for queues, or `Internal` between internal users.","examples":["tel:+61380000000","Internal"],"allOf":[{"$ref":"#/definitions/text"}]},"interactionDurationSeconds":{"title":"Talk time","description":"Seconds of talk. Present after the disconnect.","examples":[227],"allOf":[{"$ref":"#/definitions/seconds"}]},"totalIvrDurationSeconds":{"title":"IVR time","description":"Seconds spent in the IVR. In some later events; absent on outbound calls.","examples":[12],"allOf":[{"$ref":"#/definitions/seconds"}]},"totalAcdDurationSeconds":{"title":"Queue time","description":"Seconds spent in the queue. In some later events.","examples":[31],"allOf":[{"$ref":"#/definitions/seconds"}]},"disposition":{"title":"Wrap-up code","description":"Name of the wrap-up code. Present only after wrap-up.","examples":["Resolved"],"allOf":[{"$ref":"#/definitions/text"}]},"dispositionDurationSeconds":{"title":"After-call work","description":"Seconds of after-call work. Present only after wrap-up.","examples":[18],"allOf":[{"$ref":"#/definitions/seconds"}]},"direction":{"title":"Direction","description":"`Inbound` or `Outbound`, capitalised in every payload seen.","examples":["Inbound","Outbound"],"allOf":[{"$ref":"#/definitions/text"}],"x-expect":{"enum":["Inbound","Outbound",null],"x-problem":"payload-direction","x-evidence":"P"}},"isInternal":{"title":"Internal?","description":"True between two internal users.","examples":[true,false],"allOf":[{"$ref":"#/definitions/flag"}]},"startTime":{"title":"Started","description":"When the interaction started, in ISO-8601. Absent in the very first event.","examples":["2024-05-14T09:29:58.004Z"],"allOf":[{"$ref":"#/definitions/time"}]},"dialerContactId":{"title":"Dialer contact","description":"Id of the outbound campaign's contact.","examples":["d2c7f0c8e5b34d5f9d7f3a7f2e1b0c9a"],"allOf":[{"$ref":"#/definitions/text"}]},"dialerContactListId":{"title":"Dialer contact list","description":"Id of the outbound campaign's contact list.","examples":["0c9a4c9e-8a59-4d0e-8e0b-5a0f3d7b6c21"],"allOf":[{"$ref":"#/definitions/text"}]},"dialerCampaignId":{"title":"Dialer campaign","description":"Id of the outbound campaign.","examples":["a4c1b6de-54c8-4f63-8d5b-3f1a9f0e7d42"],"allOf":[{"$ref":"#/definitions/text"}]},"callbackNumbers":{"title":"Callback numbers","description":"Numbers to call back; seen in public code only.","examples":[["+61390000000"]],"type":["array","null"],"x-problem":"payload-wrong-type","x-evidence":"C","items":{"title":"Callback number","description":"One number.","examples":["+61390000000"],"type":"string","x-problem":"payload-wrong-type","x-evidence":"C"}}},"definitions":{"text":{"$comment":"A documented String.","type":["string","null"],"x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"type":"string","x-problem":"payload-null-value","x-evidence":"P"}},"flag":{"$comment":"A documented Boolean.","type":["boolean","null"],"x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"type":"boolean","x-problem":"payload-null-value","x-evidence":"P"}},"seconds":{"$comment":"A documented Number of seconds; the empty string has been seen in its place.","type":["number","string","null"],"pattern":"^$","x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"allOf":[{"type":["number","string"],"x-problem":"payload-null-value","x-evidence":"P"},{"type":["number","null"],"x-problem":"payload-empty-duration","x-evidence":"P"},{"minimum":0,"x-problem":"payload-negative-number","x-evidence":"K"}]}},"time":{"$comment":"An ISO-8601 time, `yyyy-MM-ddTHH:mm:ss.SSSZ`; times without the Z have been seen.","type":["string","null"],"x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"allOf":[{"type":"string","x-problem":"payload-null-value","x-evidence":"P"},{"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$","x-problem":"payload-time-format","x-evidence":"D"},{"pattern":"(Z|[+-]\\d\\d:?\\d\\d)$","x-problem":"payload-time-zone","x-evidence":"P"}]}}}};
const schema13 = {"$comment":"A documented String.","type":["string","null"],"x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"type":"string","x-problem":"payload-null-value","x-evidence":"P"}};
const schema14 = {"$comment":"An ISO-8601 time, `yyyy-MM-ddTHH:mm:ss.SSSZ`; times without the Z have been seen.","type":["string","null"],"x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"allOf":[{"type":"string","x-problem":"payload-null-value","x-evidence":"P"},{"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$","x-problem":"payload-time-format","x-evidence":"D"},{"pattern":"(Z|[+-]\\d\\d:?\\d\\d)$","x-problem":"payload-time-zone","x-evidence":"P"}]}};
const schema18 = {"$comment":"A documented Boolean.","type":["boolean","null"],"x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"type":"boolean","x-problem":"payload-null-value","x-evidence":"P"}};
const schema35 = {"$comment":"A documented Number of seconds; the empty string has been seen in its place.","type":["number","string","null"],"pattern":"^$","x-problem":"payload-wrong-type","x-evidence":"D","x-expect":{"allOf":[{"type":["number","string"],"x-problem":"payload-null-value","x-evidence":"P"},{"type":["number","null"],"x-problem":"payload-empty-duration","x-evidence":"P"},{"minimum":0,"x-problem":"payload-negative-number","x-evidence":"K"}]}};
const keyword1 = {"required":["id","isConnected","isDisconnected","isDone","state","isCallback","isDialer","isChat","isEmail","isMessage","isVoicemail","direction","isInternal"],"x-problem":"payload-missing-key","x-evidence":"P"};
const keyword2 = {"propertyNames":{"enum":["id","connectedTime","endTime","phone","name","isConnected","isDisconnected","isDone","state","attributes","isCallback","isDialer","isChat","isEmail","isMessage","isVoicemail","remoteName","recordingState","securePause","displayAddress","queueName","ani","calledNumber","interactionDurationSeconds","totalIvrDurationSeconds","totalAcdDurationSeconds","disposition","dispositionDurationSeconds","direction","isInternal","startTime","dialerContactId","dialerContactListId","dialerCampaignId","callbackNumbers"]}};
const keyword3 = {"type":"string","x-problem":"payload-null-value","x-evidence":"P"};
const keyword4 = {"pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","x-problem":"payload-id-format","x-evidence":"P"};
const keyword5 = {"allOf":[{"type":"string","x-problem":"payload-null-value","x-evidence":"P"},{"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$","x-problem":"payload-time-format","x-evidence":"D"},{"pattern":"(Z|[+-]\\d\\d:?\\d\\d)$","x-problem":"payload-time-zone","x-evidence":"P"}]};
const keyword9 = {"type":"boolean","x-problem":"payload-null-value","x-evidence":"P"};
const keyword13 = {"enum":["ALERTING","CONNECTED","HELD","DISCONNECTED",null],"x-problem":"payload-unknown-value","x-evidence":"P"};
const keyword14 = {"type":["object","array","string","number","boolean"],"x-problem":"payload-null-value","x-evidence":"P"};
const keyword23 = {"enum":["none","active","paused",null],"x-problem":"payload-unknown-value","x-evidence":"P"};
const keyword29 = {"allOf":[{"type":["number","string"],"x-problem":"payload-null-value","x-evidence":"P"},{"type":["number","null"],"x-problem":"payload-empty-duration","x-evidence":"P"},{"minimum":0,"x-problem":"payload-negative-number","x-evidence":"K"}]};
const keyword35 = {"enum":["Inbound","Outbound",null],"x-problem":"payload-direction","x-evidence":"P"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
const pattern1 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$", "u");
const pattern2 = new RegExp("(Z|[+-]\\d\\d:?\\d\\d)$", "u");
const pattern5 = new RegExp("^$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="savelog://schemas/interaction.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.isConnected === undefined){
const err1 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isConnected"},message:"must have required property '"+"isConnected"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.isDisconnected === undefined){
const err2 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isDisconnected"},message:"must have required property '"+"isDisconnected"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isDone === undefined){
const err3 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isDone"},message:"must have required property '"+"isDone"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.state === undefined){
const err4 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.isCallback === undefined){
const err5 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isCallback"},message:"must have required property '"+"isCallback"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.isDialer === undefined){
const err6 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isDialer"},message:"must have required property '"+"isDialer"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isChat === undefined){
const err7 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isChat"},message:"must have required property '"+"isChat"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.isEmail === undefined){
const err8 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isEmail"},message:"must have required property '"+"isEmail"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.isMessage === undefined){
const err9 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isMessage"},message:"must have required property '"+"isMessage"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.isVoicemail === undefined){
const err10 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isVoicemail"},message:"must have required property '"+"isVoicemail"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.direction === undefined){
const err11 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.isInternal === undefined){
const err12 = {instancePath,schemaPath:"#/x-expect/required",keyword:"required",params:{missingProperty: "isInternal"},message:"must have required property '"+"isInternal"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
const err13 = {instancePath,schemaPath:"#/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs5 = errors;
if(!(((((((((((((((((((((((((((((((((((key0 === "id") || (key0 === "connectedTime")) || (key0 === "endTime")) || (key0 === "phone")) || (key0 === "name")) || (key0 === "isConnected")) || (key0 === "isDisconnected")) || (key0 === "isDone")) || (key0 === "state")) || (key0 === "attributes")) || (key0 === "isCallback")) || (key0 === "isDialer")) || (key0 === "isChat")) || (key0 === "isEmail")) || (key0 === "isMessage")) || (key0 === "isVoicemail")) || (key0 === "remoteName")) || (key0 === "recordingState")) || (key0 === "securePause")) || (key0 === "displayAddress")) || (key0 === "queueName")) || (key0 === "ani")) || (key0 === "calledNumber")) || (key0 === "interactionDurationSeconds")) || (key0 === "totalIvrDurationSeconds")) || (key0 === "totalAcdDurationSeconds")) || (key0 === "disposition")) || (key0 === "dispositionDurationSeconds")) || (key0 === "direction")) || (key0 === "isInternal")) || (key0 === "startTime")) || (key0 === "dialerContactId")) || (key0 === "dialerContactListId")) || (key0 === "dialerCampaignId")) || (key0 === "callbackNumbers"))){
const err14 = {instancePath,schemaPath:"#/x-known-keys/propertyNames/enum",keyword:"enum",params:{allowedValues: keyword2.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
const err15 = {instancePath,schemaPath:"#/x-known-keys/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err16 = {instancePath,schemaPath:"#/x-known-keys",keyword:"x-known-keys",params:{},message:"must pass \"x-known-keys\" keyword validation"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs12 = errors;
if(typeof data0 !== "string"){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs12 === errors;
if(!valid6){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs15 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/x-expect/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid7 = _errs15 === errors;
if(!valid7){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.connectedTime !== undefined){
let data1 = data.connectedTime;
if((typeof data1 !== "string") && (data1 !== null)){
const err22 = {instancePath:instancePath+"/connectedTime",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: schema14.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs22 = errors;
if(typeof data1 !== "string"){
const err23 = {instancePath:instancePath+"/connectedTime",schemaPath:"#/definitions/time/x-expect/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err24 = {instancePath:instancePath+"/connectedTime",schemaPath:"#/definitions/time/x-expect/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err25 = {instancePath:instancePath+"/connectedTime",schemaPath:"#/definitions/time/x-expect/allOf/2/pattern",keyword:"pattern",params:{pattern: "(Z|[+-]\\d\\d:?\\d\\d)$"},message:"must match pattern \""+"(Z|[+-]\\d\\d:?\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid10 = _errs22 === errors;
if(!valid10){
const err26 = {instancePath:instancePath+"/connectedTime",schemaPath:"#/definitions/time/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if((typeof data2 !== "string") && (data2 !== null)){
const err27 = {instancePath:instancePath+"/endTime",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: schema14.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs33 = errors;
if(typeof data2 !== "string"){
const err28 = {instancePath:instancePath+"/endTime",schemaPath:"#/definitions/time/x-expect/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err29 = {instancePath:instancePath+"/endTime",schemaPath:"#/definitions/time/x-expect/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err30 = {instancePath:instancePath+"/endTime",schemaPath:"#/definitions/time/x-expect/allOf/2/pattern",keyword:"pattern",params:{pattern: "(Z|[+-]\\d\\d:?\\d\\d)$"},message:"must match pattern \""+"(Z|[+-]\\d\\d:?\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid14 = _errs33 === errors;
if(!valid14){
const err31 = {instancePath:instancePath+"/endTime",schemaPath:"#/definitions/time/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if((typeof data3 !== "string") && (data3 !== null)){
const err32 = {instancePath:instancePath+"/phone",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs44 = errors;
if(typeof data3 !== "string"){
const err33 = {instancePath:instancePath+"/phone",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid18 = _errs44 === errors;
if(!valid18){
const err34 = {instancePath:instancePath+"/phone",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs52 = errors;
if(typeof data4 !== "string"){
const err36 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid21 = _errs52 === errors;
if(!valid21){
const err37 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.isConnected !== undefined){
let data5 = data.isConnected;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err38 = {instancePath:instancePath+"/isConnected",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs60 = errors;
if(typeof data5 !== "boolean"){
const err39 = {instancePath:instancePath+"/isConnected",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid24 = _errs60 === errors;
if(!valid24){
const err40 = {instancePath:instancePath+"/isConnected",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.isDisconnected !== undefined){
let data6 = data.isDisconnected;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err41 = {instancePath:instancePath+"/isDisconnected",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs68 = errors;
if(typeof data6 !== "boolean"){
const err42 = {instancePath:instancePath+"/isDisconnected",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid27 = _errs68 === errors;
if(!valid27){
const err43 = {instancePath:instancePath+"/isDisconnected",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.isDone !== undefined){
let data7 = data.isDone;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err44 = {instancePath:instancePath+"/isDone",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs76 = errors;
if(typeof data7 !== "boolean"){
const err45 = {instancePath:instancePath+"/isDone",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid30 = _errs76 === errors;
if(!valid30){
const err46 = {instancePath:instancePath+"/isDone",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.state !== undefined){
let data8 = data.state;
if((typeof data8 !== "string") && (data8 !== null)){
const err47 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs84 = errors;
if(typeof data8 !== "string"){
const err48 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid33 = _errs84 === errors;
if(!valid33){
const err49 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const _errs87 = errors;
if(!(((((data8 === "ALERTING") || (data8 === "CONNECTED")) || (data8 === "HELD")) || (data8 === "DISCONNECTED")) || (data8 === null))){
const err50 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/x-expect/enum",keyword:"enum",params:{allowedValues: keyword13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid34 = _errs87 === errors;
if(!valid34){
const err51 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.attributes !== undefined){
let data9 = data.attributes;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err52 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: schema12.properties.attributes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const _errs91 = errors;
if((((!data9 || typeof data9 != "object") && (typeof data9 !== "string")) && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err53 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/x-expect/type",keyword:"type",params:{type: keyword14.type},message:"must be object,array,string,number,boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid35 = _errs91 === errors;
if(!valid35){
const err54 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if((((typeof data10 !== "string") && (typeof data10 !== "boolean")) && (!((typeof data10 == "number") && (isFinite(data10))))) && (data10 !== null)){
const err55 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema12.properties.attributes.additionalProperties.type},message:"must be string,boolean,number,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.isCallback !== undefined){
let data11 = data.isCallback;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err56 = {instancePath:instancePath+"/isCallback",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs102 = errors;
if(typeof data11 !== "boolean"){
const err57 = {instancePath:instancePath+"/isCallback",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid39 = _errs102 === errors;
if(!valid39){
const err58 = {instancePath:instancePath+"/isCallback",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.isDialer !== undefined){
let data12 = data.isDialer;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err59 = {instancePath:instancePath+"/isDialer",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs110 = errors;
if(typeof data12 !== "boolean"){
const err60 = {instancePath:instancePath+"/isDialer",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid42 = _errs110 === errors;
if(!valid42){
const err61 = {instancePath:instancePath+"/isDialer",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.isChat !== undefined){
let data13 = data.isChat;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err62 = {instancePath:instancePath+"/isChat",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const _errs118 = errors;
if(typeof data13 !== "boolean"){
const err63 = {instancePath:instancePath+"/isChat",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid45 = _errs118 === errors;
if(!valid45){
const err64 = {instancePath:instancePath+"/isChat",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.isEmail !== undefined){
let data14 = data.isEmail;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err65 = {instancePath:instancePath+"/isEmail",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const _errs126 = errors;
if(typeof data14 !== "boolean"){
const err66 = {instancePath:instancePath+"/isEmail",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid48 = _errs126 === errors;
if(!valid48){
const err67 = {instancePath:instancePath+"/isEmail",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.isMessage !== undefined){
let data15 = data.isMessage;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err68 = {instancePath:instancePath+"/isMessage",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const _errs134 = errors;
if(typeof data15 !== "boolean"){
const err69 = {instancePath:instancePath+"/isMessage",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid51 = _errs134 === errors;
if(!valid51){
const err70 = {instancePath:instancePath+"/isMessage",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.isVoicemail !== undefined){
let data16 = data.isVoicemail;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err71 = {instancePath:instancePath+"/isVoicemail",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const _errs142 = errors;
if(typeof data16 !== "boolean"){
const err72 = {instancePath:instancePath+"/isVoicemail",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid54 = _errs142 === errors;
if(!valid54){
const err73 = {instancePath:instancePath+"/isVoicemail",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.remoteName !== undefined){
let data17 = data.remoteName;
if((typeof data17 !== "string") && (data17 !== null)){
const err74 = {instancePath:instancePath+"/remoteName",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const _errs150 = errors;
if(typeof data17 !== "string"){
const err75 = {instancePath:instancePath+"/remoteName",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid57 = _errs150 === errors;
if(!valid57){
const err76 = {instancePath:instancePath+"/remoteName",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.recordingState !== undefined){
let data18 = data.recordingState;
if((typeof data18 !== "string") && (data18 !== null)){
const err77 = {instancePath:instancePath+"/recordingState",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const _errs158 = errors;
if(typeof data18 !== "string"){
const err78 = {instancePath:instancePath+"/recordingState",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid60 = _errs158 === errors;
if(!valid60){
const err79 = {instancePath:instancePath+"/recordingState",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const _errs161 = errors;
if(!((((data18 === "none") || (data18 === "active")) || (data18 === "paused")) || (data18 === null))){
const err80 = {instancePath:instancePath+"/recordingState",schemaPath:"#/properties/recordingState/x-expect/enum",keyword:"enum",params:{allowedValues: keyword23.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var valid61 = _errs161 === errors;
if(!valid61){
const err81 = {instancePath:instancePath+"/recordingState",schemaPath:"#/properties/recordingState/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.securePause !== undefined){
let data19 = data.securePause;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err82 = {instancePath:instancePath+"/securePause",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const _errs168 = errors;
if(typeof data19 !== "boolean"){
const err83 = {instancePath:instancePath+"/securePause",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid64 = _errs168 === errors;
if(!valid64){
const err84 = {instancePath:instancePath+"/securePause",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.displayAddress !== undefined){
let data20 = data.displayAddress;
if((typeof data20 !== "string") && (data20 !== null)){
const err85 = {instancePath:instancePath+"/displayAddress",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const _errs176 = errors;
if(typeof data20 !== "string"){
const err86 = {instancePath:instancePath+"/displayAddress",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid67 = _errs176 === errors;
if(!valid67){
const err87 = {instancePath:instancePath+"/displayAddress",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.queueName !== undefined){
let data21 = data.queueName;
if((typeof data21 !== "string") && (data21 !== null)){
const err88 = {instancePath:instancePath+"/queueName",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs184 = errors;
if(typeof data21 !== "string"){
const err89 = {instancePath:instancePath+"/queueName",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid70 = _errs184 === errors;
if(!valid70){
const err90 = {instancePath:instancePath+"/queueName",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.ani !== undefined){
let data22 = data.ani;
if((typeof data22 !== "string") && (data22 !== null)){
const err91 = {instancePath:instancePath+"/ani",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const _errs192 = errors;
if(typeof data22 !== "string"){
const err92 = {instancePath:instancePath+"/ani",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid73 = _errs192 === errors;
if(!valid73){
const err93 = {instancePath:instancePath+"/ani",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.calledNumber !== undefined){
let data23 = data.calledNumber;
if((typeof data23 !== "string") && (data23 !== null)){
const err94 = {instancePath:instancePath+"/calledNumber",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const _errs200 = errors;
if(typeof data23 !== "string"){
const err95 = {instancePath:instancePath+"/calledNumber",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid76 = _errs200 === errors;
if(!valid76){
const err96 = {instancePath:instancePath+"/calledNumber",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.interactionDurationSeconds !== undefined){
let data24 = data.interactionDurationSeconds;
if(((!((typeof data24 == "number") && (isFinite(data24)))) && (typeof data24 !== "string")) && (data24 !== null)){
const err97 = {instancePath:instancePath+"/interactionDurationSeconds",schemaPath:"#/definitions/seconds/type",keyword:"type",params:{type: schema35.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const _errs208 = errors;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (typeof data24 !== "string")){
const err98 = {instancePath:instancePath+"/interactionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/0/type",keyword:"type",params:{type: keyword29.allOf[0].type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err99 = {instancePath:instancePath+"/interactionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/1/type",keyword:"type",params:{type: keyword29.allOf[1].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err100 = {instancePath:instancePath+"/interactionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var valid79 = _errs208 === errors;
if(!valid79){
const err101 = {instancePath:instancePath+"/interactionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err102 = {instancePath:instancePath+"/interactionDurationSeconds",schemaPath:"#/definitions/seconds/pattern",keyword:"pattern",params:{pattern: "^$"},message:"must match pattern \""+"^$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data.totalIvrDurationSeconds !== undefined){
let data25 = data.totalIvrDurationSeconds;
if(((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")) && (data25 !== null)){
const err103 = {instancePath:instancePath+"/totalIvrDurationSeconds",schemaPath:"#/definitions/seconds/type",keyword:"type",params:{type: schema35.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const _errs220 = errors;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")){
const err104 = {instancePath:instancePath+"/totalIvrDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/0/type",keyword:"type",params:{type: keyword29.allOf[0].type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err105 = {instancePath:instancePath+"/totalIvrDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/1/type",keyword:"type",params:{type: keyword29.allOf[1].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err106 = {instancePath:instancePath+"/totalIvrDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var valid83 = _errs220 === errors;
if(!valid83){
const err107 = {instancePath:instancePath+"/totalIvrDurationSeconds",schemaPath:"#/definitions/seconds/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err108 = {instancePath:instancePath+"/totalIvrDurationSeconds",schemaPath:"#/definitions/seconds/pattern",keyword:"pattern",params:{pattern: "^$"},message:"must match pattern \""+"^$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data.totalAcdDurationSeconds !== undefined){
let data26 = data.totalAcdDurationSeconds;
if(((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err109 = {instancePath:instancePath+"/totalAcdDurationSeconds",schemaPath:"#/definitions/seconds/type",keyword:"type",params:{type: schema35.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const _errs232 = errors;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")){
const err110 = {instancePath:instancePath+"/totalAcdDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/0/type",keyword:"type",params:{type: keyword29.allOf[0].type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err111 = {instancePath:instancePath+"/totalAcdDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/1/type",keyword:"type",params:{type: keyword29.allOf[1].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err112 = {instancePath:instancePath+"/totalAcdDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var valid87 = _errs232 === errors;
if(!valid87){
const err113 = {instancePath:instancePath+"/totalAcdDurationSeconds",schemaPath:"#/definitions/seconds/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err114 = {instancePath:instancePath+"/totalAcdDurationSeconds",schemaPath:"#/definitions/seconds/pattern",keyword:"pattern",params:{pattern: "^$"},message:"must match pattern \""+"^$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data.disposition !== undefined){
let data27 = data.disposition;
if((typeof data27 !== "string") && (data27 !== null)){
const err115 = {instancePath:instancePath+"/disposition",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const _errs244 = errors;
if(typeof data27 !== "string"){
const err116 = {instancePath:instancePath+"/disposition",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var valid91 = _errs244 === errors;
if(!valid91){
const err117 = {instancePath:instancePath+"/disposition",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.dispositionDurationSeconds !== undefined){
let data28 = data.dispositionDurationSeconds;
if(((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "string")) && (data28 !== null)){
const err118 = {instancePath:instancePath+"/dispositionDurationSeconds",schemaPath:"#/definitions/seconds/type",keyword:"type",params:{type: schema35.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const _errs252 = errors;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "string")){
const err119 = {instancePath:instancePath+"/dispositionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/0/type",keyword:"type",params:{type: keyword29.allOf[0].type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err120 = {instancePath:instancePath+"/dispositionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/1/type",keyword:"type",params:{type: keyword29.allOf[1].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err121 = {instancePath:instancePath+"/dispositionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect/allOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
var valid94 = _errs252 === errors;
if(!valid94){
const err122 = {instancePath:instancePath+"/dispositionDurationSeconds",schemaPath:"#/definitions/seconds/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err123 = {instancePath:instancePath+"/dispositionDurationSeconds",schemaPath:"#/definitions/seconds/pattern",keyword:"pattern",params:{pattern: "^$"},message:"must match pattern \""+"^$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data.direction !== undefined){
let data29 = data.direction;
if((typeof data29 !== "string") && (data29 !== null)){
const err124 = {instancePath:instancePath+"/direction",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const _errs264 = errors;
if(typeof data29 !== "string"){
const err125 = {instancePath:instancePath+"/direction",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var valid98 = _errs264 === errors;
if(!valid98){
const err126 = {instancePath:instancePath+"/direction",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const _errs267 = errors;
if(!(((data29 === "Inbound") || (data29 === "Outbound")) || (data29 === null))){
const err127 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/x-expect/enum",keyword:"enum",params:{allowedValues: keyword35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var valid99 = _errs267 === errors;
if(!valid99){
const err128 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.isInternal !== undefined){
let data30 = data.isInternal;
if((typeof data30 !== "boolean") && (data30 !== null)){
const err129 = {instancePath:instancePath+"/isInternal",schemaPath:"#/definitions/flag/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const _errs274 = errors;
if(typeof data30 !== "boolean"){
const err130 = {instancePath:instancePath+"/isInternal",schemaPath:"#/definitions/flag/x-expect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var valid102 = _errs274 === errors;
if(!valid102){
const err131 = {instancePath:instancePath+"/isInternal",schemaPath:"#/definitions/flag/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.startTime !== undefined){
let data31 = data.startTime;
if((typeof data31 !== "string") && (data31 !== null)){
const err132 = {instancePath:instancePath+"/startTime",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: schema14.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const _errs282 = errors;
if(typeof data31 !== "string"){
const err133 = {instancePath:instancePath+"/startTime",schemaPath:"#/definitions/time/x-expect/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
const err134 = {instancePath:instancePath+"/startTime",schemaPath:"#/definitions/time/x-expect/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(typeof data31 === "string"){
if(!pattern2.test(data31)){
const err135 = {instancePath:instancePath+"/startTime",schemaPath:"#/definitions/time/x-expect/allOf/2/pattern",keyword:"pattern",params:{pattern: "(Z|[+-]\\d\\d:?\\d\\d)$"},message:"must match pattern \""+"(Z|[+-]\\d\\d:?\\d\\d)$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
var valid105 = _errs282 === errors;
if(!valid105){
const err136 = {instancePath:instancePath+"/startTime",schemaPath:"#/definitions/time/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.dialerContactId !== undefined){
let data32 = data.dialerContactId;
if((typeof data32 !== "string") && (data32 !== null)){
const err137 = {instancePath:instancePath+"/dialerContactId",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const _errs293 = errors;
if(typeof data32 !== "string"){
const err138 = {instancePath:instancePath+"/dialerContactId",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var valid109 = _errs293 === errors;
if(!valid109){
const err139 = {instancePath:instancePath+"/dialerContactId",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.dialerContactListId !== undefined){
let data33 = data.dialerContactListId;
if((typeof data33 !== "string") && (data33 !== null)){
const err140 = {instancePath:instancePath+"/dialerContactListId",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const _errs301 = errors;
if(typeof data33 !== "string"){
const err141 = {instancePath:instancePath+"/dialerContactListId",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid112 = _errs301 === errors;
if(!valid112){
const err142 = {instancePath:instancePath+"/dialerContactListId",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.dialerCampaignId !== undefined){
let data34 = data.dialerCampaignId;
if((typeof data34 !== "string") && (data34 !== null)){
const err143 = {instancePath:instancePath+"/dialerCampaignId",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const _errs309 = errors;
if(typeof data34 !== "string"){
const err144 = {instancePath:instancePath+"/dialerCampaignId",schemaPath:"#/definitions/text/x-expect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var valid115 = _errs309 === errors;
if(!valid115){
const err145 = {instancePath:instancePath+"/dialerCampaignId",schemaPath:"#/definitions/text/x-expect",keyword:"x-expect",params:{},message:"must pass \"x-expect\" keyword validation"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.callbackNumbers !== undefined){
let data35 = data.callbackNumbers;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err146 = {instancePath:instancePath+"/callbackNumbers",schemaPath:"#/properties/callbackNumbers/type",keyword:"type",params:{type: schema12.properties.callbackNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(Array.isArray(data35)){
const len0 = data35.length;
for(let i0=0; i0<len0; i0++){
if(typeof data35[i0] !== "string"){
const err147 = {instancePath:instancePath+"/callbackNumbers/" + i0,schemaPath:"#/properties/callbackNumbers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
}
}
else {
const err148 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="savelog://schemas/payload.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs3 = errors;
if(!(((key0 === "eventName") || (key0 === "interaction")) || (key0 === "callLog"))){
const err0 = {instancePath,schemaPath:"#/x-known-keys/propertyNames/enum",keyword:"enum",params:{allowedValues: keyword0.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
const err1 = {instancePath,schemaPath:"#/x-known-keys/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs2 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/x-known-keys",keyword:"x-known-keys",params:{},message:"must pass \"x-known-keys\" keyword validation"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eventName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.interaction === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interaction"},message:"must have required property '"+"interaction"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.callLog === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callLog"},message:"must have required property '"+"callLog"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.eventName !== undefined){
let data0 = data.eventName;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/eventName",schemaPath:"#/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((data0 === "interactionChanged") || (data0 === "interactionDisconnected")) || (data0 === "interactionChangedAfterDisconnect")) || (data0 === "interactionACWCompleted")) || (data0 === "interactionRemoved")) || (data0 === "openCallLog")) || (data0 === "appDisconnected"))){
const err7 = {instancePath:instancePath+"/eventName",schemaPath:"#/properties/eventName/enum",keyword:"enum",params:{allowedValues: schema11.properties.eventName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.interaction !== undefined){
if(!(validate11(data.interaction, {instancePath:instancePath+"/interaction",parentData:data,parentDataProperty:"interaction",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.callLog !== undefined){
let data2 = data.callLog;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Id !== undefined){
let data3 = data2.Id;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/callLog/Id",schemaPath:"callLog.schema.json/properties/Id/type",keyword:"type",params:{type: schema46.properties.Id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.RecordTypeId !== undefined){
let data4 = data2.RecordTypeId;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/callLog/RecordTypeId",schemaPath:"callLog.schema.json/properties/RecordTypeId/type",keyword:"type",params:{type: schema46.properties.RecordTypeId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.WhoId !== undefined){
let data5 = data2.WhoId;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/callLog/WhoId",schemaPath:"callLog.schema.json/properties/WhoId/type",keyword:"type",params:{type: schema46.properties.WhoId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.WhatId !== undefined){
let data6 = data2.WhatId;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/callLog/WhatId",schemaPath:"callLog.schema.json/properties/WhatId/type",keyword:"type",params:{type: schema46.properties.WhatId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.OwnerId !== undefined){
let data7 = data2.OwnerId;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/callLog/OwnerId",schemaPath:"callLog.schema.json/properties/OwnerId/type",keyword:"type",params:{type: schema46.properties.OwnerId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.AccountId !== undefined){
let data8 = data2.AccountId;
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/callLog/AccountId",schemaPath:"callLog.schema.json/properties/AccountId/type",keyword:"type",params:{type: schema46.properties.AccountId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.Subject !== undefined){
let data9 = data2.Subject;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/callLog/Subject",schemaPath:"callLog.schema.json/properties/Subject/type",keyword:"type",params:{type: schema46.properties.Subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.Description !== undefined){
let data10 = data2.Description;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/callLog/Description",schemaPath:"callLog.schema.json/properties/Description/type",keyword:"type",params:{type: schema46.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.ActivityDate !== undefined){
let data11 = data2.ActivityDate;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/callLog/ActivityDate",schemaPath:"callLog.schema.json/properties/ActivityDate/type",keyword:"type",params:{type: schema46.properties.ActivityDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.Status !== undefined){
let data12 = data2.Status;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/callLog/Status",schemaPath:"callLog.schema.json/properties/Status/type",keyword:"type",params:{type: schema46.properties.Status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.Priority !== undefined){
let data13 = data2.Priority;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/callLog/Priority",schemaPath:"callLog.schema.json/properties/Priority/type",keyword:"type",params:{type: schema46.properties.Priority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.Type !== undefined){
let data14 = data2.Type;
if((typeof data14 !== "string") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/callLog/Type",schemaPath:"callLog.schema.json/properties/Type/type",keyword:"type",params:{type: schema46.properties.Type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.TaskSubtype !== undefined){
let data15 = data2.TaskSubtype;
if((typeof data15 !== "string") && (data15 !== null)){
const err20 = {instancePath:instancePath+"/callLog/TaskSubtype",schemaPath:"callLog.schema.json/properties/TaskSubtype/type",keyword:"type",params:{type: schema46.properties.TaskSubtype.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.CallType !== undefined){
let data16 = data2.CallType;
if((typeof data16 !== "string") && (data16 !== null)){
const err21 = {instancePath:instancePath+"/callLog/CallType",schemaPath:"callLog.schema.json/properties/CallType/type",keyword:"type",params:{type: schema46.properties.CallType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.CallDurationInSeconds !== undefined){
let data17 = data2.CallDurationInSeconds;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err22 = {instancePath:instancePath+"/callLog/CallDurationInSeconds",schemaPath:"callLog.schema.json/properties/CallDurationInSeconds/type",keyword:"type",params:{type: schema46.properties.CallDurationInSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.CallDisposition !== undefined){
let data18 = data2.CallDisposition;
if((typeof data18 !== "string") && (data18 !== null)){
const err23 = {instancePath:instancePath+"/callLog/CallDisposition",schemaPath:"callLog.schema.json/properties/CallDisposition/type",keyword:"type",params:{type: schema46.properties.CallDisposition.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.CallObject !== undefined){
let data19 = data2.CallObject;
if((typeof data19 !== "string") && (data19 !== null)){
const err24 = {instancePath:instancePath+"/callLog/CallObject",schemaPath:"callLog.schema.json/properties/CallObject/type",keyword:"type",params:{type: schema46.properties.CallObject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.ReminderDateTime !== undefined){
let data20 = data2.ReminderDateTime;
if((typeof data20 !== "string") && (data20 !== null)){
const err25 = {instancePath:instancePath+"/callLog/ReminderDateTime",schemaPath:"callLog.schema.json/properties/ReminderDateTime/type",keyword:"type",params:{type: schema46.properties.ReminderDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.IsReminderSet !== undefined){
let data21 = data2.IsReminderSet;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err26 = {instancePath:instancePath+"/callLog/IsReminderSet",schemaPath:"callLog.schema.json/properties/IsReminderSet/type",keyword:"type",params:{type: schema46.properties.IsReminderSet.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.IsClosed !== undefined){
let data22 = data2.IsClosed;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err27 = {instancePath:instancePath+"/callLog/IsClosed",schemaPath:"callLog.schema.json/properties/IsClosed/type",keyword:"type",params:{type: schema46.properties.IsClosed.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.IsHighPriority !== undefined){
let data23 = data2.IsHighPriority;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err28 = {instancePath:instancePath+"/callLog/IsHighPriority",schemaPath:"callLog.schema.json/properties/IsHighPriority/type",keyword:"type",params:{type: schema46.properties.IsHighPriority.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.CompletedDateTime !== undefined){
let data24 = data2.CompletedDateTime;
if((typeof data24 !== "string") && (data24 !== null)){
const err29 = {instancePath:instancePath+"/callLog/CompletedDateTime",schemaPath:"callLog.schema.json/properties/CompletedDateTime/type",keyword:"type",params:{type: schema46.properties.CompletedDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/callLog",schemaPath:"callLog.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
