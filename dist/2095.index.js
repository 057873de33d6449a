export const id = 2095;
export const ids = [2095];
export const modules = {

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ qe),
/* harmony export */   b: () => (/* binding */ et),
/* harmony export */   c: () => (/* binding */ lo)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6683);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9251);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3731);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7737);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1953);
/* harmony import */ var _src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5026);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5854);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(240);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1171);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5638);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function ne(e){return async({host:t,path:o},i)=>{let r=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.h)(t);if(r!==void 0)try{let n=await e.ecr(r.region).findImage(r.accountId,o,i);return n===void 0?{}:Te(n)}catch(n){if(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_14__.a)return;throw n}}}function Te({digest:e,manifest:t,mediaType:o=""}){if(t!==void 0)return{manifest:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.k)(t,o,e)};if(!/index|list/.test(o))return{manifest:{digest:e,mediaType:o,body:"",childDigests:[]}}}function qe(e,t,o=()=>{}){let i=(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_7__.d)(e);return{tokens:{...i,own:async()=>{let n=await i.own();return n!==void 0&&o({host:n.host,region:e.region}),n}},askEcr:ne(e),...re(t)}}function et(e){let t=()=>Promise.resolve(void 0);return{tokens:{inRegion:t,own:t,ofPublic:t},askEcr:t,...re(e)}}function re({runner:e,log:t,clock:o,keep:i,cancelled:r}){return{runner:e,log:t,clock:o,cancelled:r,onImage:n=>i("trial-image",n),onConfig:n=>i("docker-config",n)}}function se(e,t){let o=new Map([...e.matchAll(/^[ \t]*ARG[ \t]+(\w+)=["']?([^"'\s]*)/gim)].map(([,s="",d=""])=>[s,d])),i=s=>s.replace(/\$\{?(\w+)(?::-([^}]*))?\}?/g,(d,m,c="")=>o.get(m)??c),r=[...e.matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)/gim),...e.matchAll(/--from=(\S+)/gi)].map(([,s=""])=>i(s)),n=t.flatMap(s=>/(?:^|,)ref=([^,\s]+)/.exec(s)?.[1]??[]),a=[...r,...n].map(s=>(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(s)?.host??"");return[...new Set(a.filter(s=>(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.h)(s)!==void 0||(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.j)(s)))]}var ae="docs/image.md#tags";function de(e){let{tag:t,wanted:o,why:i,beside:r}=e,n=r.length===0?"":` (${Re(r)})`;return{severity:"notice",message:`The image has the tag ${t}: ${o} holds another one, and is not overwritten: ${i.join("; ")}${n}.`,...r.length>0&&{remedy:"List files that the build does not need in .dockerignore, so that a build of the same commit can be reused."},docs:ae}}function M(e,t){return{severity:"warning",message:`The tag ${e} was not moved: ${t}`,docs:ae}}var me={severity:"warning",message:"The image was not tried: one for several platforms is pushed as it is built.",docs:"docs/image.md#platforms"};function Re(e){let t=e.length-3;return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__.c)([...e.slice(0,3),...t>0?[`${t} more`]:[]])}function ce(e,t,o){let i=t===void 0?[]:[`${e}-${ve(t)}`];return[e,...i,`${e}-${(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.e)(o)}`]}function ge(e,t,o){let i=t.find(({image:n})=>(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.d)(o,n.labels).length===0);return i?{kind:"reuse",taken:i}:{kind:"build",tags:e.filter(n=>!t.some(a=>a.tag===n))}}function ve(e){return e.replaceAll(/[^A-Za-z0-9_.-]+/g,"-").slice(0,60)}async function A(e,t){Me(e);let o=await (0,_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.workspace,e.build),i=await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.c)(t.docker);(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.d)(e.platforms,i,o,e.build.target);let r=await t.git.head(o.context),n=r??e.commit;if(!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.d)(n))throw xe();let a=await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_4__.a)(o,t.git),s=(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.b)({commit:n,files:o,build:e.build,platforms:e.platforms.length>0?e.platforms:i.platforms.slice(0,1),isClean:a?.length===0}),d=e.tag??n,m=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(d)?ce(d,e.environment,s):[d],c=await $e(e.repository,m,t);return{...r!==void 0&&{head:r},files:o,builder:i,identity:s,beside:a??[],candidates:m,taken:c}}async function $e(e,t,{registry:o}){let i=async r=>{let n=await o.find(e,r);return n?[{tag:r,manifest:n,image:await o.describe(e,n)}]:[]};return w(e,async()=>(await Promise.all(t.map(i))).flat())}async function w(e,t){try{return await t()}catch(o){throw o instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.m?(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__.f)("The repository could not be read",o,e):o}}function xe(){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a("The image has no tag: the build context is no Git checkout, and GITHUB_SHA is not set.",{kind:"invalid-input",remedy:"Add a step with `actions/checkout` before this one, or set `image-tag`.",docs:"docs/image.md#tags"})}function Me({repository:e,tag:t,extraTags:o}){let i=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e);if(!i||i.tag!==void 0||i.digest!==void 0)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image cannot be pushed: ${e} is not the name of a repository.`,{kind:"invalid-input",remedy:"Set `repository` to the name of a repository in lower case, without a tag.",docs:"docs/image.md#inputs"});let r=[t,...o].find(n=>n!==void 0&&!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.d)(n));if(r!==void 0)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image cannot be pushed: ${r} cannot be a tag.`,{kind:"invalid-input",remedy:"A tag has up to 128 letters, digits, `_`, `.` and `-`, and begins with none of the last two.",docs:"docs/image.md#inputs"})}async function ue(e,t,o){let i=new AbortController,r=(async()=>{for(;;){if(await o.sleep(500,i.signal),i.signal.aborted)return;let n=await t().catch(()=>{});if(n)return n}})();try{let n=await e();i.abort();let a=await r;return{result:n,...a&&{seen:a}}}finally{i.abort()}}async function S(e,t){let{repository:o,tags:i,identity:r,mayOverwrite:n}=e,a;for(let s of i){let d=n?await Ee(e,s,t):await Se(e,s,t);if("ours"in d)return{origin:"built",tag:s,manifest:d.ours,notices:[],...a&&{passedOver:a}};let{theirs:m}=d,c=await w(o,()=>t.registry.describe(o,m));if((0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.d)(r,c.labels).length===0)return{origin:"reused",tag:s,manifest:m,notices:[],...a&&{passedOver:a}};a??={tag:s,manifest:m,image:c}}throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image could not be pushed: each of these tags of ${o} holds another image: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__.c)(i)}.`,{kind:"push-failed",remedy:"Leave `image-tag` out, so that the tag is the commit, and run the job again.",docs:"docs/image.md#tags"})}async function Ee({repository:e,pushTo:t},o,{registry:i}){let r=await t(o);if(r.kind==="tag-taken")throw Ce(e,o);let n=await w(e,()=>i.find(e,o));if(n&&E(r,n))return{ours:n};throw fe(e,o)}async function Se({repository:e,pushTo:t},o,{registry:i,clock:r}){let n=()=>w(e,()=>i.find(e,o)),a=await n();if(a)return{theirs:a};let{result:s,seen:d}=await ue(()=>t(o),n,r);if(s.kind==="pushed"){if(d&&!E(s,d))return await w(e,()=>i.tag(e,d,o)),{theirs:d};await r.sleep(2*500)}let m=await n();if(!m)throw fe(e,o);return E(s,m)?{ours:m}:{theirs:m}}function E(e,{digest:t}){return e.kind==="pushed"&&(e.digests.length===0||e.digests.includes(t))}function fe(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image could not be proved: ${e}:${t} does not hold what was pushed a moment ago.`,{kind:"push-failed",remedy:"See which other job or policy writes to this tag, and run the job again.",docs:"docs/image.md#tags"})}function Ce(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image could not be pushed: ${e}:${t} is there already, and the tag is immutable.`,{kind:"push-failed",remedy:"Leave `image-tag` out, so that each commit has a tag of its own, or exclude this tag from immutability.",docs:"docs/image.md#tag-immutable"})}var Ne=3,Oe=1e3;async function le(e,{docker:t,log:o}){let{exitCode:i,lines:r}=await o.group(`Push ${e}`,()=>Be(e,{docker:t,log:o}));if(i===0)return{kind:"pushed",digests:await Le(e,t)};if((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__.b)(r))return{kind:"tag-taken"};throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__.e)("The image could not be pushed",r,(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e)?.repository??e)}var T=class extends Error{result;constructor(t){super(t.lines.at(-1)),this.result=t}};async function Be(e,{docker:t,log:o}){let i=async()=>{let r=await t.run(["push",e],{onLine:n=>o.info(n)});if(r.exitCode!==0&&(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__.a)(r.lines))throw new T(r);return r};try{return await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.a)(i,{retries:Ne-1,minTimeout:Oe,onFailedAttempt:({retriesLeft:r})=>{r>0&&o.info("The connection to the registry dropped; the push starts again.")}})}catch(r){if(r instanceof T)return r.result;throw r}}async function Le(e,t){let{stdout:o}=await t.run(["image","inspect","--format","{{json .RepoDigests}}",e]),i=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e);return(JSON.parse(o||"[]")??[]).flatMap(r=>{let n=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(r);return n?.digest&&n.host===i?.host&&n.path===i.path?[n.digest]:[]})}var De="buildcache";async function pe(e,t,{tags:o},i){let{repository:r}=e,n=e.tag!==void 0&&!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(e.tag),a=`${t.candidates[0]}-${(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.e)(t.identity,e.created.toISOString())}`,s={repository:r,tags:n?t.candidates:[...o,a],identity:t.identity,mayOverwrite:n};return((0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?Ue:Fe)(e,t,s,i)}async function Fe(e,t,o,i){let{docker:r,clock:n}=i,a=l=>`${e.repository}:${l}`,s=a(o.tags[0]??""),{buildMs:d,notices:m}=await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.b)(ye(e,t,s),i);await e.beforePush?.(s);let c=n.now().getTime(),k=await S({...o,pushTo:async l=>(a(l)!==s&&(await r.run(["tag",s,a(l)]),await r.run(["image","rm",s]),s=a(l)),le(s,i))},i),N=n.now().getTime()-c;return{...k,buildMs:d,pushMs:N,notices:[...m,...k.notices]}}async function Ue(e,t,o,i){let r=i.clock.now().getTime(),a=await S({...o,pushTo:async d=>{let m=await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.b)(ye(e,t,`${e.repository}:${d}`),i);return m.isTagTaken?{kind:"tag-taken"}:{kind:"pushed",digests:m.pushedDigest===void 0?[]:[m.pushedDigest]}}},i),s=[...a.notices,...e.beforePush?[me]:[]];return{...a,buildMs:i.clock.now().getTime()-r,notices:s}}function ye(e,{builder:t,files:o,identity:i},r){return{builder:t,files:o,build:e.build,platforms:e.platforms,reference:r,labels:(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.c)(i,e),cacheReference:`${e.repository}:${De}`}}async function he(e,{tag:t,manifest:o},i,{registry:r,log:n}){let a=[];for(let s of new Set(i))if(s!==t)try{let d=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(s)?await r.find(e,s):void 0;if(d&&d.digest!==o.digest){a.push(M(s,"it is a commit, and holds another image."));continue}await r.tag(e,o,s),n.info(`${e}:${s} is ${o.digest} now.`)}catch(d){if(!(d instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.m))throw d;a.push(M(s,(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__.f)("the registry refused",d,e).message))}return a}async function we(e,t){await A(e,t)}async function ke(e,t){let o=await A(e,t),i=ge(o.candidates,o.taken,o.identity),r=i.kind==="reuse"?{origin:"reused",tag:i.taken.tag,manifest:i.taken.manifest,notices:[]}:await pe(e,o,i,t),n=await he(e.repository,r,e.extraTags,t);return We(e,o,{...r,notices:[...r.notices,...n]})}function We(e,t,o){let{repository:i}=e,{tag:r,manifest:n,origin:a,buildMs:s,pushMs:d}=o,m=t.candidates[0]??r,c=t.taken.find(l=>l.tag===m)??o.passedOver,R=c?(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.d)(t.identity,c.image.labels):[],k=c&&r!==m?[de({tag:r,wanted:m,why:R,beside:t.beside})]:[];return{reference:e.tag!==void 0&&!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(e.tag)&&c!==void 0&&a==="built"?`${i}@${n.digest}`:`${i}:${r}`,repository:i,tag:r,digest:n.digest,childDigests:n.childDigests,origin:a,...t.head!==void 0&&{commit:t.head},platform:t.identity.platform,...s!==void 0&&{buildMs:s},...d!==void 0&&{pushMs:d},notices:[...k,...o.notices]}}var C="The image cannot be deployed";async function Pe(e,t){let o=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e);if(!o)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`${C}: ${e} is not an image reference.`,{kind:"invalid-input",remedy:"Write it as `repository:tag` or `repository@sha256:\u2026`, the repository in lower case.",docs:"docs/image.md#ready-images"});let i=o.tag??(o.digest===void 0?"latest":void 0),r={repository:o.repository,origin:"given",...i!==void 0&&{tag:i}},n=await je(o,o.digest??i??"latest",t);if("notice"in n){let c=o.digest===void 0?{}:{digest:o.digest};return{...r,...c,reference:e,childDigests:[],notices:[n.notice]}}let{manifest:a,platform:s,commit:d}=n,m=o.digest===void 0&&i!==void 0&&(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.f)(i);return{...r,reference:m?`${o.repository}@${a.digest}`:e,digest:a.digest,childDigests:a.childDigests,...s!==void 0&&{platform:s},...d!==void 0&&{commit:d},notices:[]}}async function je(e,t,{registry:o,askEcr:i,sourceUrl:r}){let{repository:n}=e;try{let a=await o.find(n,t);if(!a)throw be(n,t);if(a.childDigests.length>0)return{manifest:a};let{platform:s,labels:d}=await o.describe(n,a),m=(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.a)(d,r);return{manifest:a,...s!==void 0&&{platform:s},...m!==void 0&&{commit:m}}}catch(a){if(!(a instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.m))throw a;if(a.code==="NAME_UNKNOWN")throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__.f)(C,a,n,"image-not-found");let s=await i?.(e,t);if(s!==void 0){if(s.manifest===void 0)throw be(n,t);return{manifest:s.manifest}}let{message:d,remedy:m,docs:c}=(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_9__.f)("The image could not be looked up",a,n);return{notice:{severity:"warning",message:`${d} The image is deployed as it is written, and its digest is not proved.`,remedy:m,...c!==void 0&&{docs:c}}}}}function be(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`${C}: ${e} has no image ${t}.`,{kind:"image-not-found",remedy:"Check tag and repository; the image must be pushed before this step, and may have been removed by a lifecycle policy.",docs:"docs/image.md#ready-images"})}async function lo(e,t,o){let{reference:i}=t,r=t.repository??i,s=[...await(t.repository===void 0?_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_7__.g:_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_7__.h)((0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_7__.e)(r),o.tokens,o.log),...t.repository===void 0?[]:await _e(e,(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_7__.e)(r),o)],d=await (0,_src_image_tools_js__WEBPACK_IMPORTED_MODULE_8__.a)({logins:s,temporaryDirectory:o.runner.temp,cancelled:o.cancelled});o.onConfig(d.configDirectory);try{t.repository!==void 0&&await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_4__.b)(e,o.runner,d.git,["build"]);let m=t.repository===void 0?await Ge(e,i,{...d,askEcr:o.askEcr,sourceUrl:Ie(o.runner)}):await ze(Je(e,t.platforms,t.repository,o),d,o);return o.tryIt&&m.origin!=="built"&&await He(m,d,o),m}finally{await d.close()}}async function _e(e,t,o){let{cacheFrom:i,cacheTo:r}=e.build,n=await (0,_src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_6__.a)(e,o.runner.workspace).catch(()=>{}),a=se(n?.text??"",[...i,...r]).filter(d=>d!==t);return(await Promise.all(a.map(d=>(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_7__.f)(d,o.tokens,o.log).catch(()=>[])))).flat()}async function Ge(e,t,o){let i=await Pe(t,o);return e.image==="running"?{...i,reference:t,origin:"running"}:e.image==="definition"?{...i,reference:t}:i}async function He({reference:e},t,o){await t.logIn();let i=()=>o.tryIt?.(e,t.docker);await (0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_2__.c)(e,t.docker,i,o.onImage)}async function ze(e,t,o){let i={...t,log:o.log,clock:o.clock};await we(e,i),await t.logIn();let{tryIt:r}=o;return ke({...e,...r&&{beforePush:n=>r(n,t.docker)}},i)}function Je(e,t,o,{runner:i,clock:r}){let{sha:n}=i.source,a=Ie(i);return{repository:o,workspace:i.workspace,build:e.build,platforms:t,commit:n??"",extraTags:e.extraTags,created:r.now(),...e.imageTag!==void 0&&{tag:e.imageTag},...e.environment!==void 0&&{environment:e.environment},...a!==void 0&&{sourceUrl:a}}}function Ie({source:{repository:e,serverUrl:t="https://github.com"}}){return e===void 0?void 0:`${t}/${e}`}


/***/ }),

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1171);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1183);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function x(r){let{logins:o,temporaryDirectory:i=(0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(),source:n=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.b)()}=r,s=o.map(({host:a})=>a),e=await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.c)({parent:i,source:n,hosts:s}),t=(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.g)({configDirectory:e,cancelled:r.cancelled,...r.program!==void 0&&{program:r.program}});return{docker:t,registry:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.n)({credentials:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(o,e)}),git:(0,_src_image_git_js__WEBPACK_IMPORTED_MODULE_2__.a)(i),configDirectory:e,logIn:async()=>{for(let a of o)await D(t,a)},close:()=>(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.e)(e)}}async function D(r,{host:o,username:i,password:n}){let s=["login","--username",i,"--password-stdin",o],{exitCode:e,lines:t}=await r.run(s,{input:n});if(e!==0)throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.e)(`The login to ${o} failed`,t,`${o}/`)}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9089);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function u(t,e){let{taskDefinitionArn:a}=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__.j)(t),n=await e.describeTaskDefinition(a),r=await e.describeTaskDefinition(n.family).catch(i=>{if(!(i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.a))throw i}),c=r!==void 0&&r.arn!==n.arn;return{service:t,running:n,...c&&{newestArn:r.arn}}}


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4240);
/* harmony import */ var _src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6683);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4824);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4261);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9251);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3731);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4334);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3610);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7737);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1953);
/* harmony import */ var _src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5026);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(542);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6287);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5854);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3025);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(240);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1171);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1183);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6514);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6160);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6478);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4707);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8349);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1075);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_log_stream_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(9898);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1999);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3359);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5640);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5793);
/* harmony import */ var _src_ecs_bounds_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(9914);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function J(e,t){let{draft:o,log:r,runner:m,cancelled:a}=t,s=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.o)(e,m.workspace),n=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.a)(e,t),f=await D(e,s,t);r.info(`Building for ${f.platforms.join(", ")}, pushing to ${f.repository}`);let A=n===void 0?(0,_src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__.b)(t):(0,_src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__.a)(n,t),i=await (0,_src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_26__.b)(a,()=>(0,_src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,f,A));o.put("built",{image:i}),o.note(i.notices);let R=i.digest===void 0?"":` (${i.digest})`,S=i.origin==="reused"?"Reused: built from the same commit before":"Built and pushed";return o.end({verdict:"built",message:`${S}: ${i.reference}${R}.`})}async function D(e,t,o){let{repository:r,service:m,taskFamily:a}=e,s=e.build.platforms??[(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_9__.a)(t?.taskDefinition??{})];if(r!==void 0&&(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.n)(r))return (0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_42__.i)((0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_18__.e)(r))&&(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.b)(e,o),{repository:r,platforms:s,reference:r};let n=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.b)(e,o);return m!==void 0||a!==void 0||t!==void 0?(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_3__.f)(await (0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,t,(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_18__.c)(n))):{platforms:s,reference:"",repository:await O(r,n)}}async function O(e,t){let o=e===void 0?void 0:(await t.ecr(t.region).getAuthorizationToken())?.host;if(o!==void 0)return`${o}/${e}`;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_48__.a("The repository to push to is not known: `mode: build` names neither it nor a service",{kind:"repository-unknown",remedy:"Set `repository`, or `service`: then it is the repository of the image that the service runs.",docs:"docs/image.md"})}


/***/ }),

/***/ 5026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function a(t,f){if(t.image!=="build")return;let{context:r,dockerfile:i,target:o}=t.build,c=i??(r==="."?"Dockerfile":`${r}/Dockerfile`);try{let e=await (0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__.c)(f,c,{input:"dockerfile",isAlike:s=>/dockerfile/i.test(s)});return{path:c,text:new TextDecoder().decode(e),...o!==void 0&&{target:o}}}catch(e){if(i===void 0&&e instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)return;throw e}}


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7135);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d(t,n,s){let{logDriver:g,options:f={}}=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__.b)(t,n)?.logConfiguration??{},{"awslogs-group":r,"awslogs-stream-prefix":e,"awslogs-region":i}=f;if(!(g!=="awslogs"||r===void 0||e===void 0))return{group:r,stream:`${e}/${n}/${s}`,...i!==void 0&&{region:i}}}


/***/ })

};
