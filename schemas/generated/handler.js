// Generated from schemas/handler.schema.json by tools/compile-schemas.mjs.
"use strict";
export const validate = validate13;
export default validate13;
const schema47 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"savelog://schemas/handler.schema.json","title":"Handler class","description":"The declaration of an Apex class as plain data: what is written, white space removed. See handlerShape.ts.","examples":[{"name":"AgentScript","fileName":"AgentScript","kind":"class","modifiers":["global"],"annotations":[],"interfaces":["purecloud.CTIExtension.SaveLog"],"methods":[{"name":"onSaveLog","modifiers":["public"],"annotations":[],"parameters":[{"name":"data","type":"String"}],"returnType":"String"}]}],"type":"object","required":["name","fileName","kind","modifiers","annotations","interfaces","methods"],"properties":{"name":{"title":"Name","description":"Name of the class, as written.","examples":["AgentScript"],"type":"string"},"fileName":{"title":"File name","description":"Name of the file without its extension.","examples":["AgentScript"],"type":"string"},"kind":{"title":"Kind","description":"Kind of declaration.","examples":["class"],"enum":["class","interface","enum"]},"modifiers":{"title":"Modifiers","description":"Lower-case keywords.","examples":[["global","with sharing"]],"type":"array","items":{"type":"string"}},"annotations":{"title":"Annotations","description":"Names without `@`, as written.","examples":[["IsTest"]],"type":"array","items":{"type":"string"}},"interfaces":{"title":"Interfaces","description":"What the class implements, as written, white space removed.","examples":[["purecloud.CTIExtension.SaveLog"]],"type":"array","items":{"type":"string","allOf":[{"title":"Exact name","description":"A name that reads like an extension point's must be one: not another namespace, not a plural.","examples":["purecloud.CTIExtension.SaveLog"],"if":{"pattern":"^(.*\\.)?([Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn][Ss]?|[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd])\\.(.*\\.)?([Ss][Aa][Vv][Ee][Ll][Oo][Gg]|[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]|[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp])[Ss]?$"},"then":{"pattern":"^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.([Ss][Aa][Vv][Ee][Ll][Oo][Gg]|[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]|[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp])$","x-problem":"handler-interface-name","x-evidence":"D"}}]}},"methods":{"title":"Methods","description":"Methods of the class; constructors are not among them.","examples":[[]],"type":"array","items":{"type":"object","required":["name","modifiers","annotations","parameters","returnType"],"properties":{"name":{"title":"Name","description":"As written.","examples":["onSaveLog"],"type":"string"},"modifiers":{"title":"Modifiers","description":"Lower-case keywords.","examples":[["global","with sharing"]],"type":"array","items":{"type":"string"}},"annotations":{"title":"Annotations","description":"Names without `@`, as written.","examples":[["IsTest"]],"type":"array","items":{"type":"string"}},"parameters":{"title":"Parameters","description":"In the order written.","examples":[[{"name":"data","type":"String"}]],"type":"array","items":{"type":"object","required":["name","type"],"properties":{"name":{"title":"Name","description":"As written.","examples":["data"],"type":"string"},"type":{"title":"Type","description":"As written, white space removed.","examples":["String"],"type":"string"}}}},"returnType":{"title":"Return type","description":"As written, white space removed.","examples":["String"],"type":"string"}}}}},"allOf":[{"title":"SaveLog","description":"What a class that implements `purecloud.CTIExtension.SaveLog` must be.","examples":[{"interfaces":["purecloud.CTIExtension.SaveLog"]}],"if":{"properties":{"interfaces":{"contains":{"pattern":"^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.[Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"}}}},"then":{"properties":{"kind":{"title":"Kind","description":"Only a class can implement an extension point.","examples":["class"],"const":"class","x-problem":"handler-not-a-class","x-evidence":"D"},"modifiers":{"title":"Modifiers","description":"The managed package sees global classes only, and creates an object of the class.","examples":[["global","with sharing"]],"allOf":[{"contains":{"const":"global"},"x-problem":"handler-not-global","x-evidence":"D"},{"not":{"contains":{"const":"abstract"}},"x-problem":"handler-abstract","x-evidence":"C"}]},"methods":{"title":"Methods","description":"One of them is `onSaveLog(String)`.","examples":[[]],"if":{"not":{"contains":{"$ref":"#/definitions/onSaveLog"}}},"then":{"contains":{"required":["name"],"properties":{"name":{"pattern":"^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"}}},"x-problem":"handler-method-missing","x-evidence":"D","items":{"if":{"required":["name"],"properties":{"name":{"pattern":"^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"}}},"then":{"$ref":"#/definitions/onSaveLog"}}}}}}},{"title":"ClickToDial","description":"What a class that implements `purecloud.CTIExtension.ClickToDial` must be.","examples":[{"interfaces":["purecloud.CTIExtension.ClickToDial"]}],"if":{"properties":{"interfaces":{"contains":{"pattern":"^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"}}}},"then":{"properties":{"kind":{"title":"Kind","description":"Only a class can implement an extension point.","examples":["class"],"const":"class","x-problem":"handler-not-a-class","x-evidence":"D"},"modifiers":{"title":"Modifiers","description":"The managed package sees global classes only, and creates an object of the class.","examples":[["global","with sharing"]],"allOf":[{"contains":{"const":"global"},"x-problem":"handler-not-global","x-evidence":"D"},{"not":{"contains":{"const":"abstract"}},"x-problem":"handler-abstract","x-evidence":"C"}]},"methods":{"title":"Methods","description":"One of them is `onClickToDial(String)`.","examples":[[]],"if":{"not":{"contains":{"$ref":"#/definitions/onClickToDial"}}},"then":{"contains":{"required":["name"],"properties":{"name":{"pattern":"^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"}}},"x-problem":"handler-method-missing","x-evidence":"D","items":{"if":{"required":["name"],"properties":{"name":{"pattern":"^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"}}},"then":{"$ref":"#/definitions/onClickToDial"}}}}}}},{"title":"ScreenPop","description":"What a class that implements `purecloud.CTIExtension.ScreenPop` must be.","examples":[{"interfaces":["purecloud.CTIExtension.ScreenPop"]}],"if":{"properties":{"interfaces":{"contains":{"pattern":"^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"}}}},"then":{"properties":{"kind":{"title":"Kind","description":"Only a class can implement an extension point.","examples":["class"],"const":"class","x-problem":"handler-not-a-class","x-evidence":"D"},"modifiers":{"title":"Modifiers","description":"The managed package sees global classes only, and creates an object of the class.","examples":[["global","with sharing"]],"allOf":[{"contains":{"const":"global"},"x-problem":"handler-not-global","x-evidence":"D"},{"not":{"contains":{"const":"abstract"}},"x-problem":"handler-abstract","x-evidence":"C"}]},"methods":{"title":"Methods","description":"One of them is `onScreenPop(String)`.","examples":[[]],"if":{"not":{"contains":{"$ref":"#/definitions/onScreenPop"}}},"then":{"contains":{"required":["name"],"properties":{"name":{"pattern":"^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"}}},"x-problem":"handler-method-missing","x-evidence":"D","items":{"if":{"required":["name"],"properties":{"name":{"pattern":"^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"}}},"then":{"$ref":"#/definitions/onScreenPop"}}}}}}}],"definitions":{"onSaveLog":{"title":"onSaveLog","description":"The method `onSaveLog` as the extension point calls it.","examples":[{"name":"onSaveLog","modifiers":["global"],"annotations":[],"parameters":[{"name":"data","type":"String"}],"returnType":"String"}],"required":["name","modifiers","parameters","returnType"],"properties":{"name":{"title":"Name","description":"`onSaveLog`, in any case.","examples":["onSaveLog"],"pattern":"^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"},"modifiers":{"title":"Modifiers","description":"Public or global, and not static.","examples":[["global"],["public"]],"allOf":[{"contains":{"enum":["public","global"]},"x-problem":"handler-method-visibility","x-evidence":"D"},{"not":{"contains":{"const":"static"}},"x-problem":"handler-method-static","x-evidence":"D"}]},"parameters":{"title":"Parameters","description":"Exactly one String: the JSON text.","examples":[[{"name":"data","type":"String"}]],"minItems":1,"maxItems":1,"x-problem":"handler-method-parameters","x-evidence":"D","items":[{"title":"Parameter","description":"A String.","examples":[{"name":"data","type":"String"}],"properties":{"type":{"title":"Type","description":"`String`, in any case.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-parameters","x-evidence":"D"}}}]},"returnType":{"title":"Return type","description":"A String: the Id of the saved record, or an empty string.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-return-type","x-evidence":"D"}}},"onClickToDial":{"title":"onClickToDial","description":"The method `onClickToDial` as the extension point calls it.","examples":[{"name":"onClickToDial","modifiers":["global"],"annotations":[],"parameters":[{"name":"data","type":"String"}],"returnType":"String"}],"required":["name","modifiers","parameters","returnType"],"properties":{"name":{"title":"Name","description":"`onClickToDial`, in any case.","examples":["onClickToDial"],"pattern":"^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"},"modifiers":{"title":"Modifiers","description":"Public or global, and not static.","examples":[["global"],["public"]],"allOf":[{"contains":{"enum":["public","global"]},"x-problem":"handler-method-visibility","x-evidence":"D"},{"not":{"contains":{"const":"static"}},"x-problem":"handler-method-static","x-evidence":"D"}]},"parameters":{"title":"Parameters","description":"Exactly one String: the JSON text.","examples":[[{"name":"data","type":"String"}]],"minItems":1,"maxItems":1,"x-problem":"handler-method-parameters","x-evidence":"D","items":[{"title":"Parameter","description":"A String.","examples":[{"name":"data","type":"String"}],"properties":{"type":{"title":"Type","description":"`String`, in any case.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-parameters","x-evidence":"D"}}}]}}},"onScreenPop":{"title":"onScreenPop","description":"The method `onScreenPop` as the extension point calls it.","examples":[{"name":"onScreenPop","modifiers":["global"],"annotations":[],"parameters":[{"name":"data","type":"String"}],"returnType":"String"}],"required":["name","modifiers","parameters","returnType"],"properties":{"name":{"title":"Name","description":"`onScreenPop`, in any case.","examples":["onScreenPop"],"pattern":"^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"},"modifiers":{"title":"Modifiers","description":"Public or global, and not static.","examples":[["global"],["public"]],"allOf":[{"contains":{"enum":["public","global"]},"x-problem":"handler-method-visibility","x-evidence":"D"},{"not":{"contains":{"const":"static"}},"x-problem":"handler-method-static","x-evidence":"D"}]},"parameters":{"title":"Parameters","description":"Exactly one String: the JSON text.","examples":[[{"name":"data","type":"String"}]],"minItems":1,"maxItems":1,"x-problem":"handler-method-parameters","x-evidence":"D","items":[{"title":"Parameter","description":"A String.","examples":[{"name":"data","type":"String"}],"properties":{"type":{"title":"Type","description":"`String`, in any case.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-parameters","x-evidence":"D"}}}]},"returnType":{"title":"Return type","description":"A String: JSON.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-return-type","x-evidence":"C"}}}}};
const schema48 = {"title":"onSaveLog","description":"The method `onSaveLog` as the extension point calls it.","examples":[{"name":"onSaveLog","modifiers":["global"],"annotations":[],"parameters":[{"name":"data","type":"String"}],"returnType":"String"}],"required":["name","modifiers","parameters","returnType"],"properties":{"name":{"title":"Name","description":"`onSaveLog`, in any case.","examples":["onSaveLog"],"pattern":"^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"},"modifiers":{"title":"Modifiers","description":"Public or global, and not static.","examples":[["global"],["public"]],"allOf":[{"contains":{"enum":["public","global"]},"x-problem":"handler-method-visibility","x-evidence":"D"},{"not":{"contains":{"const":"static"}},"x-problem":"handler-method-static","x-evidence":"D"}]},"parameters":{"title":"Parameters","description":"Exactly one String: the JSON text.","examples":[[{"name":"data","type":"String"}]],"minItems":1,"maxItems":1,"x-problem":"handler-method-parameters","x-evidence":"D","items":[{"title":"Parameter","description":"A String.","examples":[{"name":"data","type":"String"}],"properties":{"type":{"title":"Type","description":"`String`, in any case.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-parameters","x-evidence":"D"}}}]},"returnType":{"title":"Return type","description":"A String: the Id of the saved record, or an empty string.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-return-type","x-evidence":"D"}}};
const schema50 = {"title":"onClickToDial","description":"The method `onClickToDial` as the extension point calls it.","examples":[{"name":"onClickToDial","modifiers":["global"],"annotations":[],"parameters":[{"name":"data","type":"String"}],"returnType":"String"}],"required":["name","modifiers","parameters","returnType"],"properties":{"name":{"title":"Name","description":"`onClickToDial`, in any case.","examples":["onClickToDial"],"pattern":"^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"},"modifiers":{"title":"Modifiers","description":"Public or global, and not static.","examples":[["global"],["public"]],"allOf":[{"contains":{"enum":["public","global"]},"x-problem":"handler-method-visibility","x-evidence":"D"},{"not":{"contains":{"const":"static"}},"x-problem":"handler-method-static","x-evidence":"D"}]},"parameters":{"title":"Parameters","description":"Exactly one String: the JSON text.","examples":[[{"name":"data","type":"String"}]],"minItems":1,"maxItems":1,"x-problem":"handler-method-parameters","x-evidence":"D","items":[{"title":"Parameter","description":"A String.","examples":[{"name":"data","type":"String"}],"properties":{"type":{"title":"Type","description":"`String`, in any case.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-parameters","x-evidence":"D"}}}]}}};
const schema52 = {"title":"onScreenPop","description":"The method `onScreenPop` as the extension point calls it.","examples":[{"name":"onScreenPop","modifiers":["global"],"annotations":[],"parameters":[{"name":"data","type":"String"}],"returnType":"String"}],"required":["name","modifiers","parameters","returnType"],"properties":{"name":{"title":"Name","description":"`onScreenPop`, in any case.","examples":["onScreenPop"],"pattern":"^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"},"modifiers":{"title":"Modifiers","description":"Public or global, and not static.","examples":[["global"],["public"]],"allOf":[{"contains":{"enum":["public","global"]},"x-problem":"handler-method-visibility","x-evidence":"D"},{"not":{"contains":{"const":"static"}},"x-problem":"handler-method-static","x-evidence":"D"}]},"parameters":{"title":"Parameters","description":"Exactly one String: the JSON text.","examples":[[{"name":"data","type":"String"}]],"minItems":1,"maxItems":1,"x-problem":"handler-method-parameters","x-evidence":"D","items":[{"title":"Parameter","description":"A String.","examples":[{"name":"data","type":"String"}],"properties":{"type":{"title":"Type","description":"`String`, in any case.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-parameters","x-evidence":"D"}}}]},"returnType":{"title":"Return type","description":"A String: JSON.","examples":["String"],"pattern":"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$","x-problem":"handler-method-return-type","x-evidence":"C"}}};
const pattern11 = new RegExp("^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.[Ss][Aa][Vv][Ee][Ll][Oo][Gg]$", "u");
const pattern12 = new RegExp("^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$", "u");
const pattern13 = new RegExp("^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$", "u");
const pattern20 = new RegExp("^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$", "u");
const pattern21 = new RegExp("^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$", "u");
const pattern27 = new RegExp("^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$", "u");
const pattern28 = new RegExp("^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$", "u");
const pattern36 = new RegExp("^(.*\\.)?([Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn][Ss]?|[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd])\\.(.*\\.)?([Ss][Aa][Vv][Ee][Ll][Oo][Gg]|[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]|[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp])[Ss]?$", "u");
const pattern37 = new RegExp("^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.([Ss][Aa][Vv][Ee][Ll][Oo][Gg]|[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]|[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp])$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="savelog://schemas/handler.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interfaces !== undefined){
let data0 = data.interfaces;
if(Array.isArray(data0)){
const _errs5 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("class" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/0/then/properties/kind/const",keyword:"const",params:{allowedValue: "class"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.modifiers !== undefined){
let data3 = data.modifiers;
if(Array.isArray(data3)){
const _errs11 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if("global" !== data3[i1]){
const err3 = {instancePath:instancePath+"/modifiers/" + i1,schemaPath:"#/allOf/0/then/properties/modifiers/allOf/0/contains/const",keyword:"const",params:{allowedValue: "global"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid6 = _errs12 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err4 = {instancePath:instancePath+"/modifiers",schemaPath:"#/allOf/0/then/properties/modifiers/allOf/0/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
const _errs14 = errors;
const _errs15 = errors;
if(Array.isArray(data3)){
const _errs16 = errors;
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if("abstract" !== data3[i2]){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid8 = _errs17 === errors;
if(valid8){
break;
}
}
if(!valid8){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
var valid7 = _errs15 === errors;
if(valid7){
const err7 = {instancePath:instancePath+"/modifiers",schemaPath:"#/allOf/0/then/properties/modifiers/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.methods !== undefined){
let data6 = data.methods;
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
const _errs21 = errors;
const _errs22 = errors;
if(Array.isArray(data6)){
const _errs23 = errors;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs24 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if(((((data7.name === undefined) && (missing0 = "name")) || ((data7.modifiers === undefined) && (missing0 = "modifiers"))) || ((data7.parameters === undefined) && (missing0 = "parameters"))) || ((data7.returnType === undefined) && (missing0 = "returnType"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data7.name !== undefined){
let data8 = data7.name;
const _errs26 = errors;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid13 = _errs26 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data7.modifiers !== undefined){
let data9 = data7.modifiers;
const _errs27 = errors;
const _errs28 = errors;
if(Array.isArray(data9)){
const _errs29 = errors;
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
const _errs30 = errors;
if(!((data10 === "public") || (data10 === "global"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid15 = _errs30 === errors;
if(valid15){
break;
}
}
if(!valid15){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
var valid14 = _errs28 === errors;
if(valid14){
const _errs31 = errors;
const _errs32 = errors;
const _errs33 = errors;
if(Array.isArray(data9)){
const _errs34 = errors;
const len5 = data9.length;
for(let i5=0; i5<len5; i5++){
const _errs35 = errors;
if("static" !== data9[i5]){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid17 = _errs35 === errors;
if(valid17){
break;
}
}
if(!valid17){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
var valid16 = _errs33 === errors;
if(valid16){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs31 === errors;
}
var valid13 = _errs27 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data7.parameters !== undefined){
let data12 = data7.parameters;
const _errs36 = errors;
if(Array.isArray(data12)){
if(data12.length > 1){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data12.length < 1){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const len6 = data12.length;
if(len6 > 0){
let data13 = data12[0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.type !== undefined){
let data14 = data13.type;
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
}
}
}
var valid13 = _errs36 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data7.returnType !== undefined){
let data15 = data7.returnType;
const _errs39 = errors;
if(typeof data15 === "string"){
if(!pattern13.test(data15)){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid13 = _errs39 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
var valid11 = _errs24 === errors;
if(valid11){
break;
}
}
if(!valid11){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
var valid10 = _errs22 === errors;
if(valid10){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs40 = errors;
if(Array.isArray(data6)){
const len7 = data6.length;
for(let i6=0; i6<len7; i6++){
let data16 = data6[i6];
const _errs42 = errors;
let valid22 = true;
const _errs43 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if((data16.name === undefined) && (missing1 = "name")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(!pattern12.test(data17)){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
var _valid2 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs45 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err23 = {instancePath:instancePath+"/methods/" + i6,schemaPath:"#/definitions/onSaveLog/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data16.modifiers === undefined){
const err24 = {instancePath:instancePath+"/methods/" + i6,schemaPath:"#/definitions/onSaveLog/required",keyword:"required",params:{missingProperty: "modifiers"},message:"must have required property '"+"modifiers"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16.parameters === undefined){
const err25 = {instancePath:instancePath+"/methods/" + i6,schemaPath:"#/definitions/onSaveLog/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data16.returnType === undefined){
const err26 = {instancePath:instancePath+"/methods/" + i6,schemaPath:"#/definitions/onSaveLog/required",keyword:"required",params:{missingProperty: "returnType"},message:"must have required property '"+"returnType"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 === "string"){
if(!pattern12.test(data18)){
const err27 = {instancePath:instancePath+"/methods/" + i6+"/name",schemaPath:"#/definitions/onSaveLog/properties/name/pattern",keyword:"pattern",params:{pattern: "^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"},message:"must match pattern \""+"^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data16.modifiers !== undefined){
let data19 = data16.modifiers;
if(Array.isArray(data19)){
const _errs50 = errors;
const len8 = data19.length;
for(let i7=0; i7<len8; i7++){
let data20 = data19[i7];
const _errs51 = errors;
if(!((data20 === "public") || (data20 === "global"))){
const err28 = {instancePath:instancePath+"/methods/" + i6+"/modifiers/" + i7,schemaPath:"#/definitions/onSaveLog/properties/modifiers/allOf/0/contains/enum",keyword:"enum",params:{allowedValues: schema48.properties.modifiers.allOf[0].contains.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid27 = _errs51 === errors;
if(valid27){
break;
}
}
if(!valid27){
const err29 = {instancePath:instancePath+"/methods/" + i6+"/modifiers",schemaPath:"#/definitions/onSaveLog/properties/modifiers/allOf/0/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
const _errs53 = errors;
const _errs54 = errors;
if(Array.isArray(data19)){
const _errs55 = errors;
const len9 = data19.length;
for(let i8=0; i8<len9; i8++){
const _errs56 = errors;
if("static" !== data19[i8]){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid29 = _errs56 === errors;
if(valid29){
break;
}
}
if(!valid29){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
var valid28 = _errs54 === errors;
if(valid28){
const err32 = {instancePath:instancePath+"/methods/" + i6+"/modifiers",schemaPath:"#/definitions/onSaveLog/properties/modifiers/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data16.parameters !== undefined){
let data22 = data16.parameters;
if(Array.isArray(data22)){
if(data22.length > 1){
const err33 = {instancePath:instancePath+"/methods/" + i6+"/parameters",schemaPath:"#/definitions/onSaveLog/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data22.length < 1){
const err34 = {instancePath:instancePath+"/methods/" + i6+"/parameters",schemaPath:"#/definitions/onSaveLog/properties/parameters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len10 = data22.length;
if(len10 > 0){
let data23 = data22[0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.type !== undefined){
let data24 = data23.type;
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
const err35 = {instancePath:instancePath+"/methods/" + i6+"/parameters/0/type",schemaPath:"#/definitions/onSaveLog/properties/parameters/items/0/properties/type/pattern",keyword:"pattern",params:{pattern: "^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"},message:"must match pattern \""+"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
}
}
if(data16.returnType !== undefined){
let data25 = data16.returnType;
if(typeof data25 === "string"){
if(!pattern13.test(data25)){
const err36 = {instancePath:instancePath+"/methods/" + i6+"/returnType",schemaPath:"#/definitions/onSaveLog/properties/returnType/pattern",keyword:"pattern",params:{pattern: "^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"},message:"must match pattern \""+"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
var _valid2 = _errs45 === errors;
valid22 = _valid2;
}
if(!valid22){
const err37 = {instancePath:instancePath+"/methods/" + i6,schemaPath:"#/allOf/0/then/properties/methods/then/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
const _errs61 = errors;
const len11 = data6.length;
for(let i9=0; i9<len11; i9++){
let data26 = data6[i9];
const _errs62 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err38 = {instancePath:instancePath+"/methods/" + i9,schemaPath:"#/allOf/0/then/properties/methods/then/contains/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(!pattern12.test(data27)){
const err39 = {instancePath:instancePath+"/methods/" + i9+"/name",schemaPath:"#/allOf/0/then/properties/methods/then/contains/properties/name/pattern",keyword:"pattern",params:{pattern: "^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"},message:"must match pattern \""+"^[Oo][Nn][Ss][Aa][Vv][Ee][Ll][Oo][Gg]$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
var valid32 = _errs62 === errors;
if(valid32){
break;
}
}
if(!valid32){
const err40 = {instancePath:instancePath+"/methods",schemaPath:"#/allOf/0/then/properties/methods/then/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs40 === errors;
valid9 = _valid1;
}
if(!valid9){
const err41 = {instancePath:instancePath+"/methods",schemaPath:"#/allOf/0/then/properties/methods/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err42 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs65 = errors;
let valid34 = true;
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interfaces !== undefined){
let data28 = data.interfaces;
if(Array.isArray(data28)){
const _errs68 = errors;
const len12 = data28.length;
for(let i10=0; i10<len12; i10++){
let data29 = data28[i10];
const _errs69 = errors;
if(typeof data29 === "string"){
if(!pattern20.test(data29)){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var valid36 = _errs69 === errors;
if(valid36){
break;
}
}
if(!valid36){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid3 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("class" !== data.kind){
const err45 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/1/then/properties/kind/const",keyword:"const",params:{allowedValue: "class"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.modifiers !== undefined){
let data31 = data.modifiers;
if(Array.isArray(data31)){
const _errs74 = errors;
const len13 = data31.length;
for(let i11=0; i11<len13; i11++){
const _errs75 = errors;
if("global" !== data31[i11]){
const err46 = {instancePath:instancePath+"/modifiers/" + i11,schemaPath:"#/allOf/1/then/properties/modifiers/allOf/0/contains/const",keyword:"const",params:{allowedValue: "global"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid39 = _errs75 === errors;
if(valid39){
break;
}
}
if(!valid39){
const err47 = {instancePath:instancePath+"/modifiers",schemaPath:"#/allOf/1/then/properties/modifiers/allOf/0/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
const _errs77 = errors;
const _errs78 = errors;
if(Array.isArray(data31)){
const _errs79 = errors;
const len14 = data31.length;
for(let i12=0; i12<len14; i12++){
const _errs80 = errors;
if("abstract" !== data31[i12]){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid41 = _errs80 === errors;
if(valid41){
break;
}
}
if(!valid41){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
var valid40 = _errs78 === errors;
if(valid40){
const err50 = {instancePath:instancePath+"/modifiers",schemaPath:"#/allOf/1/then/properties/modifiers/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data.methods !== undefined){
let data34 = data.methods;
const _errs82 = errors;
let valid42 = true;
const _errs83 = errors;
const _errs84 = errors;
const _errs85 = errors;
if(Array.isArray(data34)){
const _errs86 = errors;
const len15 = data34.length;
for(let i13=0; i13<len15; i13++){
let data35 = data34[i13];
const _errs87 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing2;
if(((((data35.name === undefined) && (missing2 = "name")) || ((data35.modifiers === undefined) && (missing2 = "modifiers"))) || ((data35.parameters === undefined) && (missing2 = "parameters"))) || ((data35.returnType === undefined) && (missing2 = "returnType"))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data35.name !== undefined){
let data36 = data35.name;
const _errs89 = errors;
if(typeof data36 === "string"){
if(!pattern21.test(data36)){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var valid46 = _errs89 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data35.modifiers !== undefined){
let data37 = data35.modifiers;
const _errs90 = errors;
const _errs91 = errors;
if(Array.isArray(data37)){
const _errs92 = errors;
const len16 = data37.length;
for(let i14=0; i14<len16; i14++){
let data38 = data37[i14];
const _errs93 = errors;
if(!((data38 === "public") || (data38 === "global"))){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid48 = _errs93 === errors;
if(valid48){
break;
}
}
if(!valid48){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
var valid47 = _errs91 === errors;
if(valid47){
const _errs94 = errors;
const _errs95 = errors;
const _errs96 = errors;
if(Array.isArray(data37)){
const _errs97 = errors;
const len17 = data37.length;
for(let i15=0; i15<len17; i15++){
const _errs98 = errors;
if("static" !== data37[i15]){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid50 = _errs98 === errors;
if(valid50){
break;
}
}
if(!valid50){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
var valid49 = _errs96 === errors;
if(valid49){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs94 === errors;
}
var valid46 = _errs90 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data35.parameters !== undefined){
let data40 = data35.parameters;
const _errs99 = errors;
if(Array.isArray(data40)){
if(data40.length > 1){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(data40.length < 1){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
const len18 = data40.length;
if(len18 > 0){
let data41 = data40[0];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.type !== undefined){
let data42 = data41.type;
if(typeof data42 === "string"){
if(!pattern13.test(data42)){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
}
}
}
var valid46 = _errs99 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
var valid44 = _errs87 === errors;
if(valid44){
break;
}
}
if(!valid44){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
var valid43 = _errs85 === errors;
if(valid43){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs102 = errors;
if(Array.isArray(data34)){
const len19 = data34.length;
for(let i16=0; i16<len19; i16++){
let data43 = data34[i16];
const _errs104 = errors;
let valid55 = true;
const _errs105 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing3;
if((data43.name === undefined) && (missing3 = "name")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
if(data43.name !== undefined){
let data44 = data43.name;
if(typeof data44 === "string"){
if(!pattern21.test(data44)){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
}
var _valid5 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs107 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err65 = {instancePath:instancePath+"/methods/" + i16,schemaPath:"#/definitions/onClickToDial/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data43.modifiers === undefined){
const err66 = {instancePath:instancePath+"/methods/" + i16,schemaPath:"#/definitions/onClickToDial/required",keyword:"required",params:{missingProperty: "modifiers"},message:"must have required property '"+"modifiers"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data43.parameters === undefined){
const err67 = {instancePath:instancePath+"/methods/" + i16,schemaPath:"#/definitions/onClickToDial/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data43.returnType === undefined){
const err68 = {instancePath:instancePath+"/methods/" + i16,schemaPath:"#/definitions/onClickToDial/required",keyword:"required",params:{missingProperty: "returnType"},message:"must have required property '"+"returnType"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data43.name !== undefined){
let data45 = data43.name;
if(typeof data45 === "string"){
if(!pattern21.test(data45)){
const err69 = {instancePath:instancePath+"/methods/" + i16+"/name",schemaPath:"#/definitions/onClickToDial/properties/name/pattern",keyword:"pattern",params:{pattern: "^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"},message:"must match pattern \""+"^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data43.modifiers !== undefined){
let data46 = data43.modifiers;
if(Array.isArray(data46)){
const _errs112 = errors;
const len20 = data46.length;
for(let i17=0; i17<len20; i17++){
let data47 = data46[i17];
const _errs113 = errors;
if(!((data47 === "public") || (data47 === "global"))){
const err70 = {instancePath:instancePath+"/methods/" + i16+"/modifiers/" + i17,schemaPath:"#/definitions/onClickToDial/properties/modifiers/allOf/0/contains/enum",keyword:"enum",params:{allowedValues: schema50.properties.modifiers.allOf[0].contains.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid60 = _errs113 === errors;
if(valid60){
break;
}
}
if(!valid60){
const err71 = {instancePath:instancePath+"/methods/" + i16+"/modifiers",schemaPath:"#/definitions/onClickToDial/properties/modifiers/allOf/0/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
const _errs115 = errors;
const _errs116 = errors;
if(Array.isArray(data46)){
const _errs117 = errors;
const len21 = data46.length;
for(let i18=0; i18<len21; i18++){
const _errs118 = errors;
if("static" !== data46[i18]){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid62 = _errs118 === errors;
if(valid62){
break;
}
}
if(!valid62){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
var valid61 = _errs116 === errors;
if(valid61){
const err74 = {instancePath:instancePath+"/methods/" + i16+"/modifiers",schemaPath:"#/definitions/onClickToDial/properties/modifiers/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
if(data43.parameters !== undefined){
let data49 = data43.parameters;
if(Array.isArray(data49)){
if(data49.length > 1){
const err75 = {instancePath:instancePath+"/methods/" + i16+"/parameters",schemaPath:"#/definitions/onClickToDial/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data49.length < 1){
const err76 = {instancePath:instancePath+"/methods/" + i16+"/parameters",schemaPath:"#/definitions/onClickToDial/properties/parameters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len22 = data49.length;
if(len22 > 0){
let data50 = data49[0];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.type !== undefined){
let data51 = data50.type;
if(typeof data51 === "string"){
if(!pattern13.test(data51)){
const err77 = {instancePath:instancePath+"/methods/" + i16+"/parameters/0/type",schemaPath:"#/definitions/onClickToDial/properties/parameters/items/0/properties/type/pattern",keyword:"pattern",params:{pattern: "^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"},message:"must match pattern \""+"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
}
}
}
}
var _valid5 = _errs107 === errors;
valid55 = _valid5;
}
if(!valid55){
const err78 = {instancePath:instancePath+"/methods/" + i16,schemaPath:"#/allOf/1/then/properties/methods/then/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
const _errs122 = errors;
const len23 = data34.length;
for(let i19=0; i19<len23; i19++){
let data52 = data34[i19];
const _errs123 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.name === undefined){
const err79 = {instancePath:instancePath+"/methods/" + i19,schemaPath:"#/allOf/1/then/properties/methods/then/contains/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data52.name !== undefined){
let data53 = data52.name;
if(typeof data53 === "string"){
if(!pattern21.test(data53)){
const err80 = {instancePath:instancePath+"/methods/" + i19+"/name",schemaPath:"#/allOf/1/then/properties/methods/then/contains/properties/name/pattern",keyword:"pattern",params:{pattern: "^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"},message:"must match pattern \""+"^[Oo][Nn][Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
var valid65 = _errs123 === errors;
if(valid65){
break;
}
}
if(!valid65){
const err81 = {instancePath:instancePath+"/methods",schemaPath:"#/allOf/1/then/properties/methods/then/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
var _valid4 = _errs102 === errors;
valid42 = _valid4;
}
if(!valid42){
const err82 = {instancePath:instancePath+"/methods",schemaPath:"#/allOf/1/then/properties/methods/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
var _valid3 = _errs70 === errors;
valid34 = _valid3;
}
if(!valid34){
const err83 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const _errs126 = errors;
let valid67 = true;
const _errs127 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interfaces !== undefined){
let data54 = data.interfaces;
if(Array.isArray(data54)){
const _errs129 = errors;
const len24 = data54.length;
for(let i20=0; i20<len24; i20++){
let data55 = data54[i20];
const _errs130 = errors;
if(typeof data55 === "string"){
if(!pattern27.test(data55)){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var valid69 = _errs130 === errors;
if(valid69){
break;
}
}
if(!valid69){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid6 = _errs127 === errors;
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs131 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("class" !== data.kind){
const err86 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/2/then/properties/kind/const",keyword:"const",params:{allowedValue: "class"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.modifiers !== undefined){
let data57 = data.modifiers;
if(Array.isArray(data57)){
const _errs135 = errors;
const len25 = data57.length;
for(let i21=0; i21<len25; i21++){
const _errs136 = errors;
if("global" !== data57[i21]){
const err87 = {instancePath:instancePath+"/modifiers/" + i21,schemaPath:"#/allOf/2/then/properties/modifiers/allOf/0/contains/const",keyword:"const",params:{allowedValue: "global"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid72 = _errs136 === errors;
if(valid72){
break;
}
}
if(!valid72){
const err88 = {instancePath:instancePath+"/modifiers",schemaPath:"#/allOf/2/then/properties/modifiers/allOf/0/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
}
const _errs138 = errors;
const _errs139 = errors;
if(Array.isArray(data57)){
const _errs140 = errors;
const len26 = data57.length;
for(let i22=0; i22<len26; i22++){
const _errs141 = errors;
if("abstract" !== data57[i22]){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid74 = _errs141 === errors;
if(valid74){
break;
}
}
if(!valid74){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
var valid73 = _errs139 === errors;
if(valid73){
const err91 = {instancePath:instancePath+"/modifiers",schemaPath:"#/allOf/2/then/properties/modifiers/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
if(data.methods !== undefined){
let data60 = data.methods;
const _errs143 = errors;
let valid75 = true;
const _errs144 = errors;
const _errs145 = errors;
const _errs146 = errors;
if(Array.isArray(data60)){
const _errs147 = errors;
const len27 = data60.length;
for(let i23=0; i23<len27; i23++){
let data61 = data60[i23];
const _errs148 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing4;
if(((((data61.name === undefined) && (missing4 = "name")) || ((data61.modifiers === undefined) && (missing4 = "modifiers"))) || ((data61.parameters === undefined) && (missing4 = "parameters"))) || ((data61.returnType === undefined) && (missing4 = "returnType"))){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
if(data61.name !== undefined){
let data62 = data61.name;
const _errs150 = errors;
if(typeof data62 === "string"){
if(!pattern28.test(data62)){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid79 = _errs150 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data61.modifiers !== undefined){
let data63 = data61.modifiers;
const _errs151 = errors;
const _errs152 = errors;
if(Array.isArray(data63)){
const _errs153 = errors;
const len28 = data63.length;
for(let i24=0; i24<len28; i24++){
let data64 = data63[i24];
const _errs154 = errors;
if(!((data64 === "public") || (data64 === "global"))){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid81 = _errs154 === errors;
if(valid81){
break;
}
}
if(!valid81){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
}
var valid80 = _errs152 === errors;
if(valid80){
const _errs155 = errors;
const _errs156 = errors;
const _errs157 = errors;
if(Array.isArray(data63)){
const _errs158 = errors;
const len29 = data63.length;
for(let i25=0; i25<len29; i25++){
const _errs159 = errors;
if("static" !== data63[i25]){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid83 = _errs159 === errors;
if(valid83){
break;
}
}
if(!valid83){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs158;
if(vErrors !== null){
if(_errs158){
vErrors.length = _errs158;
}
else {
vErrors = null;
}
}
}
}
var valid82 = _errs157 === errors;
if(valid82){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
var valid80 = _errs155 === errors;
}
var valid79 = _errs151 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data61.parameters !== undefined){
let data66 = data61.parameters;
const _errs160 = errors;
if(Array.isArray(data66)){
if(data66.length > 1){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
if(data66.length < 1){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
const len30 = data66.length;
if(len30 > 0){
let data67 = data66[0];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type !== undefined){
let data68 = data67.type;
if(typeof data68 === "string"){
if(!pattern13.test(data68)){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
}
}
}
}
var valid79 = _errs160 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data61.returnType !== undefined){
let data69 = data61.returnType;
const _errs163 = errors;
if(typeof data69 === "string"){
if(!pattern13.test(data69)){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var valid79 = _errs163 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
}
var valid77 = _errs148 === errors;
if(valid77){
break;
}
}
if(!valid77){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
}
var valid76 = _errs146 === errors;
if(valid76){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
var _valid7 = _errs144 === errors;
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs164 = errors;
if(Array.isArray(data60)){
const len31 = data60.length;
for(let i26=0; i26<len31; i26++){
let data70 = data60[i26];
const _errs166 = errors;
let valid88 = true;
const _errs167 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing5;
if((data70.name === undefined) && (missing5 = "name")){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
if(data70.name !== undefined){
let data71 = data70.name;
if(typeof data71 === "string"){
if(!pattern28.test(data71)){
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
}
var _valid8 = _errs167 === errors;
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs169 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.name === undefined){
const err107 = {instancePath:instancePath+"/methods/" + i26,schemaPath:"#/definitions/onScreenPop/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data70.modifiers === undefined){
const err108 = {instancePath:instancePath+"/methods/" + i26,schemaPath:"#/definitions/onScreenPop/required",keyword:"required",params:{missingProperty: "modifiers"},message:"must have required property '"+"modifiers"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data70.parameters === undefined){
const err109 = {instancePath:instancePath+"/methods/" + i26,schemaPath:"#/definitions/onScreenPop/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data70.returnType === undefined){
const err110 = {instancePath:instancePath+"/methods/" + i26,schemaPath:"#/definitions/onScreenPop/required",keyword:"required",params:{missingProperty: "returnType"},message:"must have required property '"+"returnType"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data70.name !== undefined){
let data72 = data70.name;
if(typeof data72 === "string"){
if(!pattern28.test(data72)){
const err111 = {instancePath:instancePath+"/methods/" + i26+"/name",schemaPath:"#/definitions/onScreenPop/properties/name/pattern",keyword:"pattern",params:{pattern: "^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"},message:"must match pattern \""+"^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data70.modifiers !== undefined){
let data73 = data70.modifiers;
if(Array.isArray(data73)){
const _errs174 = errors;
const len32 = data73.length;
for(let i27=0; i27<len32; i27++){
let data74 = data73[i27];
const _errs175 = errors;
if(!((data74 === "public") || (data74 === "global"))){
const err112 = {instancePath:instancePath+"/methods/" + i26+"/modifiers/" + i27,schemaPath:"#/definitions/onScreenPop/properties/modifiers/allOf/0/contains/enum",keyword:"enum",params:{allowedValues: schema52.properties.modifiers.allOf[0].contains.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var valid93 = _errs175 === errors;
if(valid93){
break;
}
}
if(!valid93){
const err113 = {instancePath:instancePath+"/methods/" + i26+"/modifiers",schemaPath:"#/definitions/onScreenPop/properties/modifiers/allOf/0/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
}
const _errs177 = errors;
const _errs178 = errors;
if(Array.isArray(data73)){
const _errs179 = errors;
const len33 = data73.length;
for(let i28=0; i28<len33; i28++){
const _errs180 = errors;
if("static" !== data73[i28]){
const err114 = {};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid95 = _errs180 === errors;
if(valid95){
break;
}
}
if(!valid95){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
}
}
var valid94 = _errs178 === errors;
if(valid94){
const err116 = {instancePath:instancePath+"/methods/" + i26+"/modifiers",schemaPath:"#/definitions/onScreenPop/properties/modifiers/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
}
if(data70.parameters !== undefined){
let data76 = data70.parameters;
if(Array.isArray(data76)){
if(data76.length > 1){
const err117 = {instancePath:instancePath+"/methods/" + i26+"/parameters",schemaPath:"#/definitions/onScreenPop/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data76.length < 1){
const err118 = {instancePath:instancePath+"/methods/" + i26+"/parameters",schemaPath:"#/definitions/onScreenPop/properties/parameters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len34 = data76.length;
if(len34 > 0){
let data77 = data76[0];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.type !== undefined){
let data78 = data77.type;
if(typeof data78 === "string"){
if(!pattern13.test(data78)){
const err119 = {instancePath:instancePath+"/methods/" + i26+"/parameters/0/type",schemaPath:"#/definitions/onScreenPop/properties/parameters/items/0/properties/type/pattern",keyword:"pattern",params:{pattern: "^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"},message:"must match pattern \""+"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
}
}
}
if(data70.returnType !== undefined){
let data79 = data70.returnType;
if(typeof data79 === "string"){
if(!pattern13.test(data79)){
const err120 = {instancePath:instancePath+"/methods/" + i26+"/returnType",schemaPath:"#/definitions/onScreenPop/properties/returnType/pattern",keyword:"pattern",params:{pattern: "^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"},message:"must match pattern \""+"^([Ss][Yy][Ss][Tt][Ee][Mm]\\.)?[Ss][Tt][Rr][Ii][Nn][Gg]$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
}
var _valid8 = _errs169 === errors;
valid88 = _valid8;
}
if(!valid88){
const err121 = {instancePath:instancePath+"/methods/" + i26,schemaPath:"#/allOf/2/then/properties/methods/then/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
const _errs185 = errors;
const len35 = data60.length;
for(let i29=0; i29<len35; i29++){
let data80 = data60[i29];
const _errs186 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.name === undefined){
const err122 = {instancePath:instancePath+"/methods/" + i29,schemaPath:"#/allOf/2/then/properties/methods/then/contains/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data80.name !== undefined){
let data81 = data80.name;
if(typeof data81 === "string"){
if(!pattern28.test(data81)){
const err123 = {instancePath:instancePath+"/methods/" + i29+"/name",schemaPath:"#/allOf/2/then/properties/methods/then/contains/properties/name/pattern",keyword:"pattern",params:{pattern: "^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"},message:"must match pattern \""+"^[Oo][Nn][Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp]$"+"\""};
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
}
var valid98 = _errs186 === errors;
if(valid98){
break;
}
}
if(!valid98){
const err124 = {instancePath:instancePath+"/methods",schemaPath:"#/allOf/2/then/properties/methods/then/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
}
}
var _valid7 = _errs164 === errors;
valid75 = _valid7;
}
if(!valid75){
const err125 = {instancePath:instancePath+"/methods",schemaPath:"#/allOf/2/then/properties/methods/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
var _valid6 = _errs131 === errors;
valid67 = _valid6;
}
if(!valid67){
const err126 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err127 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data.fileName === undefined){
const err128 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fileName"},message:"must have required property '"+"fileName"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data.kind === undefined){
const err129 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data.modifiers === undefined){
const err130 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiers"},message:"must have required property '"+"modifiers"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data.annotations === undefined){
const err131 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "annotations"},message:"must have required property '"+"annotations"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data.interfaces === undefined){
const err132 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interfaces"},message:"must have required property '"+"interfaces"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data.methods === undefined){
const err133 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methods"},message:"must have required property '"+"methods"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err134 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
const err135 = {instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.kind !== undefined){
let data84 = data.kind;
if(!(((data84 === "class") || (data84 === "interface")) || (data84 === "enum"))){
const err136 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema47.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.modifiers !== undefined){
let data85 = data.modifiers;
if(Array.isArray(data85)){
const len36 = data85.length;
for(let i30=0; i30<len36; i30++){
if(typeof data85[i30] !== "string"){
const err137 = {instancePath:instancePath+"/modifiers/" + i30,schemaPath:"#/properties/modifiers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/modifiers",schemaPath:"#/properties/modifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.annotations !== undefined){
let data87 = data.annotations;
if(Array.isArray(data87)){
const len37 = data87.length;
for(let i31=0; i31<len37; i31++){
if(typeof data87[i31] !== "string"){
const err139 = {instancePath:instancePath+"/annotations/" + i31,schemaPath:"#/properties/annotations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.interfaces !== undefined){
let data89 = data.interfaces;
if(Array.isArray(data89)){
const len38 = data89.length;
for(let i32=0; i32<len38; i32++){
let data90 = data89[i32];
if(typeof data90 !== "string"){
const err141 = {instancePath:instancePath+"/interfaces/" + i32,schemaPath:"#/properties/interfaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const _errs206 = errors;
let valid108 = true;
const _errs207 = errors;
if(typeof data90 === "string"){
if(!pattern36.test(data90)){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var _valid9 = _errs207 === errors;
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs208 = errors;
if(typeof data90 === "string"){
if(!pattern37.test(data90)){
const err143 = {instancePath:instancePath+"/interfaces/" + i32,schemaPath:"#/properties/interfaces/items/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.([Ss][Aa][Vv][Ee][Ll][Oo][Gg]|[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]|[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp])$"},message:"must match pattern \""+"^[Pp][Uu][Rr][Ee][Cc][Ll][Oo][Uu][Dd]\\.[Cc][Tt][Ii][Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]\\.([Ss][Aa][Vv][Ee][Ll][Oo][Gg]|[Cc][Ll][Ii][Cc][Kk][Tt][Oo][Dd][Ii][Aa][Ll]|[Ss][Cc][Rr][Ee][Ee][Nn][Pp][Oo][Pp])$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid9 = _errs208 === errors;
valid108 = _valid9;
}
if(!valid108){
const err144 = {instancePath:instancePath+"/interfaces/" + i32,schemaPath:"#/properties/interfaces/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.methods !== undefined){
let data91 = data.methods;
if(Array.isArray(data91)){
const len39 = data91.length;
for(let i33=0; i33<len39; i33++){
let data92 = data91[i33];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name === undefined){
const err146 = {instancePath:instancePath+"/methods/" + i33,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data92.modifiers === undefined){
const err147 = {instancePath:instancePath+"/methods/" + i33,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "modifiers"},message:"must have required property '"+"modifiers"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data92.annotations === undefined){
const err148 = {instancePath:instancePath+"/methods/" + i33,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "annotations"},message:"must have required property '"+"annotations"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data92.parameters === undefined){
const err149 = {instancePath:instancePath+"/methods/" + i33,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data92.returnType === undefined){
const err150 = {instancePath:instancePath+"/methods/" + i33,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "returnType"},message:"must have required property '"+"returnType"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data92.name !== undefined){
if(typeof data92.name !== "string"){
const err151 = {instancePath:instancePath+"/methods/" + i33+"/name",schemaPath:"#/properties/methods/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data92.modifiers !== undefined){
let data94 = data92.modifiers;
if(Array.isArray(data94)){
const len40 = data94.length;
for(let i34=0; i34<len40; i34++){
if(typeof data94[i34] !== "string"){
const err152 = {instancePath:instancePath+"/methods/" + i33+"/modifiers/" + i34,schemaPath:"#/properties/methods/items/properties/modifiers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/methods/" + i33+"/modifiers",schemaPath:"#/properties/methods/items/properties/modifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data92.annotations !== undefined){
let data96 = data92.annotations;
if(Array.isArray(data96)){
const len41 = data96.length;
for(let i35=0; i35<len41; i35++){
if(typeof data96[i35] !== "string"){
const err154 = {instancePath:instancePath+"/methods/" + i33+"/annotations/" + i35,schemaPath:"#/properties/methods/items/properties/annotations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/methods/" + i33+"/annotations",schemaPath:"#/properties/methods/items/properties/annotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data92.parameters !== undefined){
let data98 = data92.parameters;
if(Array.isArray(data98)){
const len42 = data98.length;
for(let i36=0; i36<len42; i36++){
let data99 = data98[i36];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.name === undefined){
const err156 = {instancePath:instancePath+"/methods/" + i33+"/parameters/" + i36,schemaPath:"#/properties/methods/items/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data99.type === undefined){
const err157 = {instancePath:instancePath+"/methods/" + i33+"/parameters/" + i36,schemaPath:"#/properties/methods/items/properties/parameters/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data99.name !== undefined){
if(typeof data99.name !== "string"){
const err158 = {instancePath:instancePath+"/methods/" + i33+"/parameters/" + i36+"/name",schemaPath:"#/properties/methods/items/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data99.type !== undefined){
if(typeof data99.type !== "string"){
const err159 = {instancePath:instancePath+"/methods/" + i33+"/parameters/" + i36+"/type",schemaPath:"#/properties/methods/items/properties/parameters/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/methods/" + i33+"/parameters/" + i36,schemaPath:"#/properties/methods/items/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/methods/" + i33+"/parameters",schemaPath:"#/properties/methods/items/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data92.returnType !== undefined){
if(typeof data92.returnType !== "string"){
const err162 = {instancePath:instancePath+"/methods/" + i33+"/returnType",schemaPath:"#/properties/methods/items/properties/returnType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/methods/" + i33,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
