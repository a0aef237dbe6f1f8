// Made by test/data-scripts/build-catalogue.ts; edit there.
// Sources: Microsoft's table "Product names and service plan identifiers for licensing" as published in 2022-11, 2024-10 and 2026-01
// (CC BY 4.0); the US offer list recorded in 2019 by microsoft/Partner-Center-PowerShell 8fbf3346 (MIT); public lists of new-commerce
// ids and titles (2026).

export const products = `
0t6ni1B8Tla0ADlEf0c4-A AI Builder Capacity add-on
5GVAFV2vSkibN08wnd3Yiw Advanced Communications
zNw0xsJERgKdzmoyuA0eyg Advanced eDiscovery Storage
jwxWcE5WSJKwbZHAhdcATw App Connect IW
lwbu2ZZvTxuU9rsrSvmaWw App governance add-on to Microsoft Defender for Cloud Apps
xS6kn_5dTpWTuh3pHTgPiQ Azure Information Protection Plan 1
oOakj7BWQDevcLmsU1BFUQ Azure Information Protection Plan 1
xXr6KtRoRsSakPhssbPFSg Azure Information Protection Premium P1_USGOV_GCCHIGH
Usk4KkD3T9Su7Ob66nclwQ Azure Information Protection Premium P2
RGjDmiiyQvuQlIQLzyh3Hw Basic Collaboration
kNiz-HEuT3uqHmLnrmy-lg Business Apps (free)
ld4XYHaCQG2YyVLvFOUeKw Career Coach for faculty
AcgAelfSQeCjwwtG6tFsxA Career Coach for students
D-RAxfK_RCuk9Jp693ogCw Clipchamp Premium
SB87wldWSyiTdVyMhrmeaw Clipchamp Standard
5hLUJmvDQYGWWJGqkGsKwA Common Data Service Database Capacity
7d9Ci9oOQRWsz7KesLg5ZQ Common Data Service Database Capacity for Government
RIsGP5zGQvyg5kDghySjlQ Common Data Service Log Capacity
Yx1fsaZoTCqUJ4gwZlp0Lg Common Data Service for Apps File Capacity
R3lM0PDlRcWQMy62tfyE4A Communications Credits
il-77YuMQeWQfsUMRxNA_Q Compliance Manager Premium Assessment Add-On
qdfvU5vqSiqWUPp99Y_glA Compliance Manager Premium Assessment Add-On for GCC
qcUcFf-tTGaIwIdxRVyDLQ Defender Threat Intelligence
BkqXB526TMGZAji_z9pjKA Digital Messaging for GCC Test SKU
Mo3CKAC8SMaLCR-8i8NDXQ Dynamics 365 - Additional Database Storage (Qualified Offer)
4Gq8wn7FSnmwi9nCgjdvcg Dynamics 365 - Additional Non-Production Instance (Qualified Offer)
LPMC_mLbTiC1c-CZixIItQ Dynamics 365 - Additional Non-Production Instance for Government
nXdnExTLRpeiHZpSRVxzig Dynamics 365 - Additional Production Instance (Qualified Offer)
xt8eMByfQn-QfD2RNHShxw Dynamics 365 AI for Market Insights (Preview)
NInm4mv-QJq29B7hBvLbWw Dynamics 365 AI for Sales
Zzr7ndhbQMKRTnv0bNXNdQ Dynamics 365 Asset Management Addl Assets
pY9VBrOCRNS_qyJbL7-DkA Dynamics 365 Business Central Additional Environment Addon
fQ1PmiaGTLiBTO_z_attdA Dynamics 365 Business Central Database Capacity
HVBsIxcCRvG5QBYMVfmNBQ Dynamics 365 Business Central Essentials Attach
KIACaysMQlGGVl1B_xHjqg Dynamics 365 Business Central Essentials|Dynamics 365 Business Central Essential
mh4z7ZaXQ_O4TBsJWdux1A Dynamics 365 Business Central External Accountant
-ZHOzD-RTNCpqL8cgWfgKQ Dynamics 365 Business Central Premium
LjxAI4D2RxGqXSng7LRoNQ Dynamics 365 Business Central Team Members|Dynamics 365 Business Central Team Member
akoWKJuaQk2-1UEY8O3j_Q Dynamics 365 Business Central for IWs
FQitLVgCROa_6G-2XeY9KA Dynamics 365 Commerce Trial
eZCb2ExpQgKTnhG8Q4WxNA Dynamics 365 Commerce|Dynamics 365 for Retail
6hJvxaGeQuKnMdqdQ3v_zw Dynamics 365 Customer Engagement Plan
o9DNhoBoQHGtQE3FtZCMSw Dynamics 365 Customer Insights Attach
DCUGVMf3Rh-HGnIi9lks8g Dynamics 365 Customer Insights Standalone
A2wkgaqKR82rQzJPDBV8LQ Dynamics 365 Customer Insights vTrial
bsVCySqGTUqKUtIz61jvCg Dynamics 365 Customer Service Digital Messaging and Voice Add-in for Government
6pukkFC4R06GcZ_sDxJo8w Dynamics 365 Customer Service Digital Messaging and Voice Add-in for Government for Test
lKb71GovSZCzVtx92L7Qig Dynamics 365 Customer Service Enterprise Admin
HmFaUVnbSAeZV6qDw2VzUQ Dynamics 365 Customer Service Enterprise Viral Trial
Yea9cPvbTeuC6pEoQvOUMQ Dynamics 365 Customer Service Insights Trial
FDm24l1ZSHOMWdYOKhlukg Dynamics 365 Customer Service Professional|Dynamics 365 for Customer Service Professional
NZ6j5oEwSlefj62JegNC8Q Dynamics 365 Customer Voice
RGqG-KDLQJWDs9EA6wUOPQ Dynamics 365 Customer Voice Additional Responses
ZfcVhq3jTOGvwBtFLq83gg Dynamics 365 Customer Voice Additional Responses
vJRtrHh3QnGy95nS2xPNLA Dynamics 365 Customer Voice Trial
4q4Qe6VxQm-TZ21MjxOQug Dynamics 365 Customer Voice USL
Su1d1uucQUOPFDaNcChxIQ Dynamics 365 Enterprise Edition - Additional Database Storage for Government
HSdWyyFHSwW01fATwCLcuQ Dynamics 365 Enterprise Edition - Additional Non-Production Instance for Government
pL-yjr7MQbCkVKxoDcJY0w Dynamics 365 Enterprise Edition - Additional Portal (Qualified Offer)
X5l3UNm-SjuJ-fgHiDDMLQ Dynamics 365 Enterprise Edition - Additional Portal Page Views
y5vJdKR7QSOZjaODOQFozA Dynamics 365 Enterprise Edition - Additional Portal for Government
Z_WLUa9TQ0SWY5or6x2Kjg Dynamics 365 Enterprise Edition - Additional Portal for Government
K9PLIBu2RGu00Aia86BcUg Dynamics 365 Enterprise Edition - Additional Production Instance for Government
55ZeOh9JTWej3q0c5GC7zA Dynamics 365 Field Service Contractor for Government
KfzWZdjRTzSO7TgR4_ynsw Dynamics 365 Field Service Viral Trial
l3RkxL-vS2e3Yam7c1ohlg Dynamics 365 Field Service, Enterprise Edition - Resource Scheduling Optimization|Dynamics 365 for Field Service - Resource Scheduling Optimization
VcnrTsdGRbSyVZq2sZ1cYg Dynamics 365 Finance
vp-XcRxkRhiZByRDJRQQlg Dynamics 365 For Sales Professional
nHv_ejcVTaeI0wf1f40Ptg Dynamics 365 For Sales Professional Trial
Cjiad5hQTcS2ALxm_f78YA Dynamics 365 Guides
mcs_g_vsSqGCYpZ55t98Uw Dynamics 365 Guides vTrial
3hdsMWFtTq6CmnGJGNfsIw Dynamics 365 Hybrid Connector
SG0A0KMcSD-O8ch7-yyUDw Dynamics 365 Layout
bHX7G2HyQtCxuGSSyprhWQ Dynamics 365 Multi-app
O71E7YpwTAeQiGIy3b1d3Q Dynamics 365 Operations - Device|Dynamics 365 Unified Operations – Device
5IXWlkyHSqy_SpGy-28Ppw Dynamics 365 Operations - Sandbox Tier 2:Standard Acceptance Testing|Dynamics 365 Unified Operations - Sandbox Tier 2:Standard Acceptance Testing
961LynIhRSy9tj5gifJeBg Dynamics 365 Operations - Sandbox Tier 4:Standard Performance Testing|Dynamics 365 Unified Operations - Sandbox Tier 4:Standard Performance Testing
t1B08UxUQb-XD8mshxVn9Q Dynamics 365 Operations – Activity|Dynamics 365 Unified Operations – Activity
M4FIthsRQQKvufkrbNwPjQ Dynamics 365 P1 Tria for Information Workers|DYNAMICS 365 P1 TRIAL FOR INFORMATION WORKERS
VJxO_gmiRiuTk5tX396naw Dynamics 365 Plan
UJcAUuX5S_-YRE1hUwaZFA Dynamics 365 Plan - Operations Additional File Storage
KEWoVTJUSqC02fMueH3zFg Dynamics 365 Plan - Unified Operations Additional Database Storage
mGGWGJ3ISMaPDHQYkLpfkw Dynamics 365 Project Operations
r3Oejt0RTrWphlkI9ZXGAw Dynamics 365 Project Operations Attach
ftSHfAhjT2mRhyRUhxKNTw Dynamics 365 Regulatory Service - Enterprise Edition Trial
elUTYCbET2GE5u9xVnPggw Dynamics 365 Remote Assist
5IMooo6YRISnD6mfisnsiQ Dynamics 365 Remote Assist HoloLens
WyJYXRtxTGu27BYLGpwjIw Dynamics 365 Sales Enterprise Attach to Qualifying Dynamics 365 Base Offer
Ltqh3JZtRHWT1o7o39lodw Dynamics 365 Sales Premium
bskpWDzBSduVvbxrN5jfcQ Dynamics 365 Sales Premium Viral Trial
JF5r-UEeSB6GEVwIWV4piA Dynamics 365 Sales Professional Attach to Qualifying Dynamics 365 Base Offer
SUchuB8wQxWrpnDKFpNY2Q Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox
5WGHH3T6TwKr7lsO9U3TbQ Dynamics 365 Talent: Attract
tW58zNXHQh-iO1wYvbrXwA Dynamics 365 Talent: Onboard
esn-d2a3Tl6eRhDu0c_1Rw Dynamics 365 Team Members
zLo8_nHvQjq9h7bfPc5ZqQ Dynamics 365 UNF OPS Plan ENT Edition|Dynamics 365 Unified Operations Plan
5aYxbkB4Tiq8kSR3fTpGMA Dynamics 365 Unified Operations - Additional Database Storage
oYgzv4JmQnONRPwgcf6TLw Dynamics 365 Unified Operations - Additional File Storage
rrtcWS-BSSuLC_uHiPK-nA Dynamics 365 Unified Operations – Order Lines
05-wdSGuQtCvgCKiWZdJ4A Dynamics 365 for Case Management Enterprise Edition
XNC3lprIR5KfC3lsqQROSg Dynamics 365 for Case Management, Enterprise Edition for Government
_1qCvh7dTUiU4FJSeCW1iQ Dynamics 365 for Case Management, Enterprise Edition for Government
fXr2wgvmRt-E0cGBsCcpCQ Dynamics 365 for Customer Service Chat
GzmfZr4qR5ynnYSkOkb3ng Dynamics 365 for Customer Service Chat for Government
M23-HzszSrSzlcuo9hSXbQ Dynamics 365 for Customer Service Digital Messaging add-on for Government
6xi3FeqdQpCZlC6_S1BC0g Dynamics 365 for Customer Service Enterprise Attach to Qualifying Dynamics 365 Base Offer A
dJdCvw03QVihIDNWcQTe6w Dynamics 365 for Customer Service Enterprise Edition|Dynamics 365 for Customer Service Enterprise
ZXWKXy4WQ7Ooyyls2PaeCQ Dynamics 365 for Customer Service Enterprise for Government
Gd7GndnzR5KKOdjs31GTew Dynamics 365 for Customer Service Professional Attach to Qualifying Dynamics 365 Base Offer
PHTYI48BT-iC1fCJpVBM7A Dynamics 365 for Customer Service, Enterprise Edition for Government
o2zaoqgGS26a4Cjb2ZPCDg Dynamics 365 for Field Service Attach to Qualifying Dynamics 365 Base Offer
w9dOrXC3RRONznl74_vgeg Dynamics 365 for Field Service Enterprise Edition for Government
x9FZhedGTwGxEyC1dYmCUA Dynamics 365 for Field Service Enterprise Edition|Dynamics 365 for Field Service
jqyRGX5rQnidxONFiZOwig Dynamics 365 for Field Service for Government
zBOoA1RORGS05G1haaE4-g Dynamics 365 for Financials Business Edition
ALhh2oCHTjC-uI2zxtlYHg Dynamics 365 for Marketing
mcVoi2x1RJaHbwfw-9aa3Q Dynamics 365 for Marketing Additional Application
w5PpvSM1S0aLiJ4qhqhewQ Dynamics 365 for Marketing Additional Non-Prod Application
IwU5Mw_aQx-aW6AP14REwQ Dynamics 365 for Marketing Addnl Contacts Tier 3
2O7DFneMTxSn0aCspDO05w Dynamics 365 for Marketing Addnl Contacts Tier 5
hUMPuQLoSL6dfjKL60H6KQ Dynamics 365 for Marketing Attach
I44vjeQpQDWU22kmvk_-ew Dynamics 365 for Marketing Business Edition
SzKkk5pnRkmOuZ_FpfdcEg Dynamics 365 for Marketing USL
KLge9LU1TlyuFL1AFIyJxQ Dynamics 365 for Project Service Automation
HsGbX3VCSyCwH_tdPwQOLQ Dynamics 365 for Project Service Automation Enterprise Edition for Government
HhooLJxUQ6KTEJjvco-qzg Dynamics 365 for Sales Enterprise Edition|Dynamics 365 for Sales Enterprise
6FszRS_VRc-hlnlo0-GOVg Dynamics 365 for Sales Enterprise for Government
Ip-jYp0wTbyBECG3en-bJg Dynamics 365 for Sales Professional for Government
jtws-GQ4T6m246oWYMZAzA Dynamics 365 for Sales and Customer Service Enterprise Edition
KLJ1zq7HTCaC4h_7wnRq1A Dynamics 365 for Sales, Enterprise Edition for Government
8uSMs52gQs2EZEpUzhmK0A Dynamics 365 for Supply Chain Management
CQtKloEUTJWckWDoHvUzAg Dynamics 365 for Supply Chain Management Attach to Qualifying Dynamics 365 Base Offer
OiVumhW2QJKw3IKZP03rxg Dynamics 365 for Talent
2NBQyinzRJmJEBNJiyhjtQ Dynamics 365 for Talent
jno9MNl9Q6uDfNdwHO-D3A Dynamics 365 for Team Members Enterprise Edition
ugV2LzL_T6ygllUwmzcAow Dynamics 365 for Team Members Enterprise Edition for Government
rt-sGFa4ReOWm1PttLpJUg Enterprise Mobility + Security A3 for Faculty
78y291ZBTg69ELSXbhv2jg Enterprise Mobility + Security E3
sF4ST8fMRaCmqoz3jJRpaA Enterprise Mobility + Security E5
pGG4nBDjRxyCuKrk2CD8yw Enterprise Mobility + Security E5_USGOV_GCCHIGH
x5PbhlI3SU6bEdzUh3wsjA Enterprise Mobility + Security G3 GCC
ihgMK_TPTUSJfD0yrMSmCw Enterprise Mobility + Security G5 GCC
6OzfcEeoTTmdFQk2JLf2QA Exchange Enterprise CAL Services (EOP DLP)
S5QFsHeIRWit0ZlhTmE7aQ Exchange Online (Plan 1)
qg-et-_ySUOEJCJvsTf8rQ Exchange Online (Plan 1) for Alumni with Yammer
831ev0vxSqKPo1DFEFnpgw Exchange Online (Plan 1) for GCC
rS_kSpFdTiut4Wdm1QqdnA Exchange Online (Plan 1) for Students
GewNI4M1TL2UrGBQ4wcS-g Exchange Online (Plan 2)
C3sVqH_SSWS7llpWbU48FQ Exchange Online (Plan 2) for Faculty
7gL9GzQOSkuzVUpRTkyJQw Exchange Online Archiving for Exchange Online
kLXgFXCaS4uwjjIA-ZRJTA Exchange Online Archiving for Exchange Server
6PgaZ72WQHSxCM8ZPrlDOw Exchange Online Essentials
f8AYLtEHRVaDKXyqpREZew Exchange Online Essentials (ExO P1 Based)
gLLXmdK6TSqIQvsNDzpLgg Exchange Online Kiosk
ywqYqBG8SUyD2cGxrGUyfg Exchange Online POP
RaJCO-iERI2oMdnhOcUtLw Exchange Online Protection
91f_L1e_TZySrXlkdFqYcg Flow Additional Runs per 50,000
Q34BgQRoR6iy8rnKIHXTNQ Flow Additional Runs per 50,000
Bh-azn1CQTaIrDHcdV8UPw Intune
Hm1CCu6VRMqefPTXYDO_jg Intune Extra Storage
2dibcKZFTCSwQY08sYhOxw Intune for Education
sXZTpCRDToylUBgkndp4uw Microsoft 365 A1
GqlFk8oSQlSnOIGllylY6A Microsoft 365 A3 - Unattended License for students use benefit
MqDkcYonQWeyT5QVWZEkJQ Microsoft 365 A3 Suite features for faculty
S1kGFQiIQlqpZbO_d4mEjQ Microsoft 365 A3 for Faculty
fP2aK-EQTDm_IMaj82oxIQ Microsoft 365 A3 for Students
GCUBYl2HRDaoNNeVwVyA8w Microsoft 365 A3 for students use benefit
m4_niGF0TE6YOzMwyT7CeA Microsoft 365 A5 Suite features for faculty
6XwEjDekRfurUJIvvwejcA Microsoft 365 A5 for Faculty
RsEZ1AN5Sp2F5JfGbT-Qng Microsoft 365 A5 for Students
MdV7xzoFSGerU5eheDWkEQ Microsoft 365 A5 for students use benefit
gUQa4QsxQYWmwDK2uE1Bnw Microsoft 365 A5 without Audio Conferencing for students use benefit
shT-Q_WjRwO-6_qXGIIg_A Microsoft 365 Apps for Business
zdKORGfjQl6-THN_qyiZ0w Microsoft 365 Apps for Business|Office 365 Business
wic70N_3QhWe9Sx7z7BkJQ Microsoft 365 Apps for Enterprise|Office 365 ProPlus
ErjIBy4gSPy0U1QrbunRcQ Microsoft 365 Apps for Faculty
wy-TIaYnQG2hFB-cgaqvrA Microsoft 365 Apps for Students
6kxeyFDjQZOJuVDaW9TNxw Microsoft 365 Apps for enterprise (device)
FwugDDiyRoynViTAUDcWCg Microsoft 365 Audio Conferencing - GCCHigh Tenant (AR)_USGOV_GCCHIGH
35VhpElpTmqOc8YBto7Adw Microsoft 365 Audio Conferencing Pay-Per-Minute - EA
LTCRxwcSSIuz2GuXveah9Q Microsoft 365 Audio Conferencing for GCC
ws2pVTNZROWYn4UsoM-gLw Microsoft 365 Audio Conferencing for faculty
Te4fMggIT9Ki7f3VdeOkXw Microsoft 365 Audio Conferencing_USGOV_GCCHIGH
DCZt_xXdS0mDlyuxYHDtUg Microsoft 365 Audio Conferencing|Audio Conferencing
2rd4KpOxQHSLsQ5hMYvqCw Microsoft 365 Business Basic
IVAqE8jcR0S-nBd_2dLq_A Microsoft 365 Business Basic (no Teams)
sfMEK6OQS1arYbiOfnZ6lw Microsoft 365 Business Basic EEA (no Teams)
O1VRGNpqRBiJT33x4glocA Microsoft 365 Business Basic|Office 365 Business Essentials
AOHse-SjQNGUQbabWXqyIg Microsoft 365 Business Premium (no Teams)
JMNShNdoTlOE2beuc93faQ Microsoft 365 Business Premium Donation
o_WGtozOTZuZ1lUjg5f3eg Microsoft 365 Business Premium EEA (no Teams)
y9wUq9lsTDC59GrafNwdRg Microsoft 365 Business Premium|Microsoft 365 Business
Whx7jQc5TKi_aeyH5pEzrA Microsoft 365 Business Standard (no Teams)
rFzvXZIbT5ee88mQduVHDw Microsoft 365 Business Standard - Prepaid Legacy
wfecKV16S-yiwRp2d0hkwA Microsoft 365 Business Standard EEA (no Teams)
_6OioDggRiqqgYpNdB8Mug Microsoft 365 Business Standard EEA (no Teams)
8kXsyHWvT462HyfYEU3l8w Microsoft 365 Business Standard|Office 365 Business Premium
pgUfIJy8R9KTDUGRg79s8Q Microsoft 365 Business Voice
5aF6348NS1e8FNMxI1-TBw Microsoft 365 Business Voice (UK
CNe86G4WSQ6J2x1Qjl6WCQ Microsoft 365 Business Voice (US)
1S25Wl7LRra-sBkKtc2kqA Microsoft 365 Business Voice (without Calling Plan)
gzDa49NJRPecrRsjxkuqvg Microsoft 365 Business Voice (without Calling Plan) for US
rZwis1LXTn6XPIgSHqlkNg Microsoft 365 Copilot (Education Faculty)
Ed7mr-yoQZ-AYWhkUXwYdQ Microsoft 365 Domestic Calling Plan (120 Minutes)
0T6dGzFqSUaYxjYsl6T9_g Microsoft 365 Domestic Calling Plan (120 minutes) - US
kj9Yq_yhRqGS-Yn9ohI4qA Microsoft 365 Domestic Calling Plan for GCC
BemmFwJhTO67RBONPvXZZQ Microsoft 365 E3
DCEDCn5gTseaDwBC4OAhGg Microsoft 365 E3 (500 seats min)_HUB
3PBAjKrsRGyv1EPjaDlD6g Microsoft 365 E3 (no Teams)
wqwu5JuxR-SFQdaJx-gzcQ Microsoft 365 E3 - Unattended License
wv6FDfu7SFi2fb0MbnRtow Microsoft 365 E3 EEA (no Teams)
YC5lc1WjRrGhoMwmeZFQGg Microsoft 365 E3 EEA (no Teams) (500 seats min)_HUB
oj26-zOWSLOtnKME_iBgQw Microsoft 365 E3 EEA (no Teams) - Unattended License
9bFdZ7meQGuQ8TCEUvlN5g Microsoft 365 E3 Extra Features
1h1hzPmSQz-ld1vQFgN-6w Microsoft 365 E3_USGOV_DOD
yp0d2d_pT--5fJvB6jw2WA Microsoft 365 E3_USGOV_GCCHIGH
BuvE7hu1R92BIBEyS8VOBg Microsoft 365 E5
22hKxcDnT5KChO-eveddMw Microsoft 365 E5 (500 seats min)_HUB
GE76IZjDTl2Vq9BwU6luZw Microsoft 365 E5 Compliance
xCucrupPSreXF4FXYjXMrA Microsoft 365 E5 Developer (without Windows and Audio Conferencing)
MnHPjivlSgmlSXD9BbqqFw Microsoft 365 E5 EEA (no Teams)
HpiL84t8RzG-wE4qKUZgDA Microsoft 365 E5 EEA (no Teams) (500 seats min)_HUB
buQRSpstRXeeekn6Q9Ii0w Microsoft 365 E5 EEA (no Teams) with Calling Minutes
kCd7x6b-QYGZ2HErCLjTKw Microsoft 365 E5 EEA (no Teams) without Audio Conferencing
pkDurSX2S-yX4yPP04LXwg Microsoft 365 E5 EEA (no Teams) without Audio Conferencing (500 seats min)_HUB
JhJAkz14Qyu13Ei_mSVD1Q Microsoft 365 E5 Security
RKwx5ymZQwStlMlIiGdB1A Microsoft 365 E5 Security for EMS E5
mcyCgi90SVSDt8apoZmQZw Microsoft 365 E5 Suite features
qR_E4GXlQmaqdkA3UJwWJg Microsoft 365 E5 with Calling Minutes
zSklo1B2QjOJMWOKjJT3cw Microsoft 365 E5 without Audio Conferencing
IRNmHGUJQDSYu5xHvSjWPA Microsoft 365 E5 without Audio Conferencing (500 seats min)_HUB
TrRcWw0ZTjO4fK38JSaPIA Microsoft 365 E5_USGOV_GCCHIGH
RFdYgyVuSnmdpOvprKvisg Microsoft 365 F1
UPYJATGBS3WKLEyOTB1acg Microsoft 365 F1
BmYmn7FnTFunb_xXTysRGA Microsoft 365 F1 EEA (no Teams)
9-55p3rsTKSfuTTWuTCthw Microsoft 365 F3 EEA (no Teams)
KpFIMNcAREq3POPzGYDYMw Microsoft 365 F3 GCC
ZrVSJmtPSSyRDKO3o8nZkw Microsoft 365 F3|Microsoft 365 F1
kd4mvq36Sj2YnpExzCPdpw Microsoft 365 F5 Compliance Add-on
nP1rw4TNQnSKIYx8QdbDUA Microsoft 365 F5 Compliance Add-on AR (DOD)_USGOV_DOD
n0NsDvsyQkuQvmqfKRnVBg Microsoft 365 F5 Compliance Add-on AR_USGOV_GCCHIGH
PxfPkGeiT9uFhzfBU5UH4Q Microsoft 365 F5 Compliance Add-on GCC
MrRyResxRPy5RaixV2xDnw Microsoft 365 F5 Security + Compliance Add-on
Z__pmdnKSeGdLAP7KKp6SA Microsoft 365 F5 Security Add-on
XHOac2UdTCyKTv5LoSJTsA Microsoft 365 G3 - Unattended License for GCC
6CPKR0nERrOzjcoR1avj0g Microsoft 365 G3 GCC
4r5hm7ElRV-GYPtQPkMaXQ Microsoft 365 GCC G5
sPgJ1aZiQ5GlqhNunFZbnQ Microsoft 365 GCC G5 w/o WDATP/CAS Unified
nAWH84ZlQlKorbelreVzEg Microsoft 365 Lighthouse
I0c1W06BQaScIlUFejmXkQ Microsoft 365 Security and Compliance for Firstline Workers
yyAgsdj2QcCazY_z1teDGw Microsoft Azure Multi-Factor Authentication
cmoIlCx3TWWZ2pd17wWq0Q Microsoft Business Center
34Rc5wX5SJS18hG7-8_Stg Microsoft Cloud App Security
VWZAwFPqR3OQfSnFUzKYPw Microsoft Cloud for Sustainability vTrial
qAmZawWeQuKYZtskuZqXgg Microsoft Copilot for Microsoft 365
Y53sa7sZRouHHMXEQcSwyw Microsoft Copilot for Microsoft 365
GSWWfoATSV-WRMmfi0Y3SA Microsoft Defender Vulnerability Management
rXpW4GkDTROU81rUkeeJYA Microsoft Defender Vulnerability Management Add-on
Xh53AqK3Q2CNBy9RV5KJbw Microsoft Defender for Business
ERBG3SlbTW2XJNUqyQvR8g Microsoft Defender for Endpoint
5DClgMN7TRatutiB180DZA Microsoft Defender for Endpoint F2
FqVfL_81TNWRRvt4TjdhpQ Microsoft Defender for Endpoint P1
u6iQ1HiBRYSBAgw_37c5pw Microsoft Defender for Endpoint P1 for EDU
sSawc3LbSp2HpLF6_kHUqw Microsoft Defender for Endpoint P2_XPLAT
UJ6KtgJ0TNq8vb0WT9VixA Microsoft Defender for Endpoint Server
mN799_bBRPWh9pQ7Z2TnpQ Microsoft Defender for Identity|Azure Advanced Threat Protection for Users
Jq1LXLaGRi6EudfCK0aDfw Microsoft Defender for Office 365 (Plan 1) Faculty
0NHKQ7gaT1GB5aWxrXuwBQ Microsoft Defender for Office 365 (Plan 1) GCC
kX-ytPccQ6GO3HVTK1VLtQ Microsoft Defender for Office 365 (Plan 1) Student
oje22FcuSDm__XeG0ypdDg Microsoft Defender for Office 365 (Plan 1) Student use benefit
VQ8ZuvMjSn2o0olxsNnqhQ Microsoft Defender for Office 365 (Plan 1)_USGOV_GCCHIGH
TvlmQvCWQN6j6dg_svkCEQ Microsoft Defender for Office 365 (Plan 1)|Office 365 Advanced Threat Protection
VqWf-53xQhueYYtWhYNHTQ Microsoft Defender for Office 365 (Plan 2) GCC
PdbPV9aITu26Up5AtUaMPg Microsoft Defender for Office 365 (Plan 2)|Office 365 Threat Intelligence
_OzR-akeSI2pGKls22zisA Microsoft Dynamics AX7 User Trial
0Xsnrz9JSCKZ-VamYVOHkg Microsoft Dynamics CRM Online
kGr2WilwRtWbWE6apQ8GVw Microsoft Dynamics CRM Online Basic
OFbNG4AzRY6ND5kJ7G5ubQ Microsoft Dynamics CRM Online Basic for Government
ugUaGkw9TM2YkG-mpOaW5w Microsoft Dynamics CRM Online for Government
K5yOfDGcQ6KioEjFxhYd5w Microsoft Entra ID Basic|Azure Active Directory Basic
z2sNRkCTRUagqwsVRtzBDg Microsoft Entra ID Governance
MPw8NlqVSVa6V8CcKmALuQ Microsoft Entra ID P1 for Faculty|Azure Active Directory Premium P1 for Faculty
3ll3lyL7TWWp_rfb6Ik5FA Microsoft Entra ID P1_USGOV_GCCHIGH
B40rBPG9QRG71LSxs1TO9A Microsoft Entra ID P1|Azure Active Directory Premium P1
hKZhxOlJS9KlYO13ZvyvKw Microsoft Entra ID P2|Azure Active Directory Premium P2
reKbXzl-TrmihwNEvUbGjQ Microsoft Fabric (Free) for faculty
vcr2qgTBS4-2Tm471QWsZA Microsoft Fabric (Free) for student
pAPrzPrgTKKMjHqQf9bCNQ Microsoft Fabric (Free)|Power BI (free)
uMc0VUFiTIGqkMnZPpOU6Q Microsoft Flow Plan 1
upo03kSJRp2HnA8PFFMhzQ Microsoft Imagine Academy|MS IMAGINE ACADEMY
KzF6SnemQYiUN7aKd7Tixg Microsoft Intune Device
LCHneuDWRXCzin_y3BfSyg Microsoft Intune Device for Government
Kyb2NzWgTby2nv9nR4K-nQ Microsoft Intune Government
tCiKvgG-R9mtIDEdboP8JA Microsoft Intune Plan 1 A VL_USGOV_GCCHIGH
5gJbCC-lQxO9Cn5f_KMpWA Microsoft Intune SMB
qSnNTYZyR8mGZBWcHzIrqA Microsoft Intune Suite
kKjzY9owTs2Qp9OmsgNIbQ Microsoft MyAnalytics
3frj4_yyQXSOvTAjyyE8iw Microsoft Power Apps Plan 2 (Qualified Offer)
3LGjrrM_RIeEaqZAJi-t9A Microsoft Power Apps Plan 2 Trial
W2MWQr0mSf69IB2qqXLvgA Microsoft Power Apps for Developer
8w24kgfpR-mDfIByf0b9PQ Microsoft Power Automate Free|MICROSOFT FLOW FREE
R1XfWT9zQauiSVlq1ytVBA Microsoft Power Automate Plan 2|Microsoft Flow Plan 2
Vx_jdEE4TzaAC-gL1nwwDA Microsoft PowerApps Plan 1
TwWxo6l4Riy5P3gca-6Zjw Microsoft Relationship Sales solution
Mie8soRIT4GzwowgdOFaKg Microsoft Sales Copilot
87Y-9pdQT4aY4DdducdS-g Microsoft Social Engagement Additional 10K Posts
Hy80SnANQsmUJ1zqHV17pg Microsoft Stream
7BVpM7hbTFCE7MnlYDcJ7w Microsoft Stream Plan 2
m9fIRpVWRFOlQhkdUnIJ6A Microsoft Stream Storage Add-On (500 GB)
rstHey9WTji3EbdSwk_Bmw Microsoft Sustainability Manager Premium
7OA3tKUrTPiT6mSeXYN2eg Microsoft Sustainability Manager USL Essentials
Ft27_AnqTeKx1zEtthEtcA Microsoft Teams (Free)
HCckPvtNQrGujP4lyWFliA Microsoft Teams Audio Conferencing with dial-out to USA/CAN|Microsoft Teams Audio Conferencing select dial-out
mxlul1gwTC6twh4Q6_Xe5Q Microsoft Teams Calling Plan pay-as-you-go (country zone 1 - US)
KaL4KI85SDe4_8lX6Gq-PA Microsoft Teams Commercial Cloud
cp27j41WSZSOMy8hj1SVRA Microsoft Teams Domestic Calling Plan (240 min)
fnS9BSxHQE6CmrqVxm_o5Q Microsoft Teams EEA
_eQoczC2Q2uzYSGvWmuErg Microsoft Teams Essentials
Orar_2ZvRCS_t_C8J07HvA Microsoft Teams Essentials (AAD Identity)
cQd56D1KTIituThslY0f3w Microsoft Teams Exploratory
4N_IuZUxTsiUtJ_sI7BfyA Microsoft Teams Exploratory Dept
DhQgKDReRdqNkov9QJO7uQ Microsoft Teams Phone Resource Account for Faculty
LPIrywyeS8aNr352VMDyhQ Microsoft Teams Phone Resource Account for GCC|Microsoft 365 Phone System - Virtual User for GCC
4_BSLuu3RWGfkLRFFtZbdw Microsoft Teams Phone Resource Account_USGOV_GCCHIGH
RA6qqLPgSEuovmKHC5unCg Microsoft Teams Phone Resource Account|MICROSOFT 365 PHONE SYSTEM - VIRTUAL USER
0B2Sh2lLRPO8xa2njI2VPg Microsoft Teams Phone Standard for DOD|MICROSOFT 365 PHONE SYSTEM FOR DOD
2XlwPAKNTeWsv3lVVmtpuQ Microsoft Teams Phone Standard for Faculty|MICROSOFT 365 PHONE SYSTEM FOR FACULTY
cDUnel5JSryiTw7EnFAbtQ Microsoft Teams Phone Standard for GCCHIGH|MICROSOFT 365 PHONE SYSTEM FOR GCCHIGH
pGA2aq3nR5G1gZ-_8b2qhQ Microsoft Teams Phone Standard for GCC|MICROSOFT 365 PHONE SYSTEM FOR GCC
qmeR07sJS8Kv7cMMP-JgMg Microsoft Teams Phone Standard for Small and Medium Business|MICROSOFT 365 PHONE SYSTEM FOR SMALL AND MEDIUM BUSINESS
HzOLvHZ-Sh6i1LcyB8xbkw Microsoft Teams Phone Standard for Students|MICROSOFT 365 PHONE SYSTEM FOR STUDENTS
_68taByVTrOd3Vm4H7oPYQ Microsoft Teams Phone Standard for TELSTRA|MICROSOFT 365 PHONE SYSTEM FOR TELSTRA
sOfeZ-UDSTS3KVPVlbpc0Q Microsoft Teams Phone Standard_USGOV_DOD|MICROSOFT 365 PHONE SYSTEM_USGOV_DOD
mF_LJnuUR1u1Eok1Zpe-cQ Microsoft Teams Phone Standard_USGOV_GCCHIGH|MICROSOFT 365 PHONE SYSTEM_USGOV_GCCHIGH
5DtbmY37QF-Zh9wwfzS8vQ Microsoft Teams Phone Standard|MICROSOFT 365 PHONE SYSTEM|Phone System
NqDzs621Seq_ZnYhNM8GOg Microsoft Teams Premium Introductory Pricing
avSz1hS7SiqWDGyQKq008w Microsoft Teams Rooms Basic
pON2vcYeRhiZAT_AyxuIuw Microsoft Teams Rooms Basic for EDU
UFCaNfC9TF6JrCLw4WoA-A Microsoft Teams Rooms Basic without Audio Conferencing
TN6YKu3kRAma5rADRTyOpg Microsoft Teams Rooms Pro
wl4rNuFhSUa-8mkjlyn2kA Microsoft Teams Rooms Pro for EDU
MeyzQSoXSD6RQMRzAG0eGg Microsoft Teams Rooms Pro for GCC
IZQ-OiQpT4OEwQJzXNSeeA Microsoft Teams Rooms Pro without Audio Conferencing
lXHprCdBS2OV_aeWlvDQrA Microsoft Teams Rooms Standard for GCC
tDSPdad2QGGsbDa5AWsB0Q Microsoft Teams Rooms Standard for GCC without Audio Conferencing
Yb7EEeRqTauPRotY7IRf_g Microsoft Teams Rooms Standard without Audio Conferencing
YHCkyDTGSTeN-zm7xjl6YA Microsoft Teams Rooms Standard|Meeting Room
Qgx2An9wSJWTlNPWeeo2-w Microsoft Teams Shared Devices for Faculty
sVEVWGm9ThuCcFnKltug8w Microsoft Teams Shared Devices for GCC|Common Area Phone for GCC
KVqOsPeNRceLWx7tXtAt_w Microsoft Teams Shared Devices|COMMON AREA PHONE
dPvxu0fGR5aWI3fcc3FyOw Microsoft Teams Trial
n6LxV8jkQ1Gj8v-lBtoUBg Microsoft Threat Experts - Experts on Demand
PcczLfD6QKOB091rhEabeA Microsoft Viva Glint
upKWN_FYTe6SfOt83vzZVQ Microsoft Viva Goals
YZAiRtfLRT6FzVPuKO7BOA Microsoft Viva Suite
PZV0J-zcTfKqzQHMnVGdqA Microsoft Workplace Analytics
mE3zYJp0RkeM-GlnSfYkeg Minecraft Education Faculty
UzuPJvdLTpycWVD8Szk7Yw Minecraft Education Student
qiaVyY1ZSACdyBLgHxc1rw Nonprofit Portal
eOZqYzN6SpqJWUHGZU37Vg Office 365 A1 Plus for faculty
6CrmkKLVTXaNMHxuAeYCLg Office 365 A1 Plus for students
lHYyJps8TnWpMVyJcBq-Zg Office 365 A1 for faculty
MUxEgfOVRSW-iy7Eux6dkQ Office 365 A1 for students
5Xiyc220RpG7oI1pH02mAw Office 365 A3 for faculty
mLbncyTUTA2paG54eh-CBA Office 365 A3 for students
pFhRZQUzRYqX48QAVwJoxA Office 365 A5 for faculty
7mVmEkn6Q-W2fssf33aZ3w Office 365 A5 for students
GxsfeoNVQ7aCnzNs_Mt0TA Office 365 Advanced Compliance
GlhbuhzjQW6x1pxIK1L89g Office 365 Advanced Compliance for GCC
hNX5D80NSGS5Cxx7pjtICA Office 365 Cloud App Security
1t-AGCujRC263JYHQlNlmQ Office 365 Data Loss Prevention
tXKC42W9QlKVAsDq4eWrfw Office 365 E1 EEA (no Teams)
9pjKBgJPRWKwKZyx8eAmRg Office 365 E1_USGOV_GCCHIGH
GBgaRg1ORc2JHmCqvRcbTg Office 365 E1|Office 365 Enterprise E1
ZjTgzhqfQoykmPhOx7iqLg Office 365 E2
RsOoWckNQLOVUWF4pI1cGA Office 365 E3 (no Teams)
GJqRXP5PT_q95IW5Yo0HoA Office 365 E3 Developer
1xHSWqIcSS-9Garh6OuvMA Office 365 E3 EEA (no Teams)
sQfloz5gTA2hhKfkOV60TA Office 365 E3_USGOV_DOD
rqOKhZvVSYGqAGFrQRIFvw Office 365 E3_USGOV_GCCHIGH
b9LIf7KWQvCxlx6R6ZS5AA Office 365 E3|Office 365 Enterprise E3
E5IFHQy5S3qI1WIf7l6HEQ Office 365 E4
z1C66SnoR3WwfFbuEON3bQ Office 365 E5 EEA (no Teams)
cXcq60u4T3Sd1DbHqbXKdA Office 365 E5 EEA (no Teams) without Audio Conferencing
JtRb2a3xRs2p4VHppVJBKA Office 365 E5 Without Audio Conferencing
x98nYCyBTve1eFtTkrVx3w Office 365 E5|Office 365 Enterprise E5
mQScnGARSQi_FxX0luZRnQ Office 365 Extra File Storage
5XiCgmOBRp-E8D19QCHTTQ Office 365 Extra File Storage for GCC
0fBJW8t7ThGLhdrufn5WZA Office 365 F3 EEA (no Teams)
dAObiL1iS1ydnHqSu8C_3w Office 365 F3_USGOV_GCCHIGH
S1hZhGUbRIqeUzsQ8GnPfw Office 365 F3|Office 365 F1
P0ur3pDsR8aZXdIjdJBl0Q Office 365 G1 GCC
U1o6KcXwQv6CFdO54fOMSg Office 365 G3 GCC
JK6-qH-sSNCHUN5O4f3iBQ Office 365 G3 without Microsoft 365 Apps GCC
iQCiwO26QHm987J24pO2qA Office 365 G5 GCC
E0FVm0nfRDyOefpgT-0tgg Office 365 GCC G5 without Audio Conferencing
LxBcwsLBQ1upVcXoIVbAXQ Office 365 GCC G5 without Power BI and Phone System
BKf7DTLgQkG09T92GM0RYg Office 365 Midsize Business
hJUVmWK3RvOcnTBVGyrWBw Office 365 Multi-Geo Capabilities|Multi-Geo Capabilities in Office 365
vQlnjrg8TT-quj2tSr0Siw Office 365 Small Business
_BTsSkFpSaSlHiyFKTGBSw Office 365 Small Business Premium
ZPynn8RxThOjNZBpzd-K6w Office Mobile Apps for Office 365 for GCC
5neBkHE-Tk-RGYuCON4l3w OneDrive for Business (Plan 1)
7QH68h2ISUeukUXKGHA6lg OneDrive for Business (Plan 2)
vrZDnMqtSNO_RgyChx4Svg Planner Plan 1|Project Plan 1
U4GLG0onRUuIlg26V2QQ5g Planner and Project Plan 3|Project Plan 3|Project Online Professional
zcjQ_P0WSVSq5u2JqZ9WIA Power Apps Per App BD Only for GCC
LO2KAD7RQpWrfFcXD_KOWA Power Apps Per User BD Only
V_O6vXPOQN68strb-__59w Power Apps Portals login capacity add-on Tier 2 (10 unit min)
JskD1dOFTLG2UI2BpkOzxA Power Apps Portals login capacity add-on Tier 2 (10 unit min) for Government
kn2EAo07QOi3eTToWfe0lw Power Apps Portals login capacity add-on Tier 3 (50 unit min)
oN5eOiUAShm49OwcZGktIg Power Apps Portals page view capacity add-on
FaZNPluZTEuuj6ptomS_5w Power Apps Portals page view capacity add-on for Government
jkxrqvL_SIScOJN4XQ17oQ Power Apps Premium for Government|Power Apps per user plan for Government
swQR9f6hSlma2T23x-rVeQ Power Apps Premium|Power Apps per user plan
h7u8YEdUSZiMiCJ9yiZIWA Power Apps and Logic Flows|POWERAPPS AND LOGIC FLOWS
qK19K7jPSdayWmkJSgviBg Power Apps per app plan
tNe4KOjcRRiR-eEjrkhEDQ Power Apps per app plan (1 app or portal)
gW7gWPcMQq20M9YXGYTqIA Power Apps per app plan (1 app or website) BD Only - GCC
wU1_AEV8Tj6JYEjzVFmzyQ Power Apps per app plan (1 app or website) for Government
hiOy114kQoG2twhqXzsLHA Power Apps per app plan for Government
05h1FktTTcCDNUESYL9WJg Power Automate Premium for Government
7aGUHDxPSZW16-haQhdauQ Power Automate Premium|Power Automate per user with attended RPA plan
JTzo02EiQkCLBPQ0qPqDHw Power Automate Process
s6QhdgqMTD-6TvKzf-W-aw Power Automate per flow plan
2d5R5djNRbuNox1V4oxS5g Power Automate per flow plan for Government
SlG_ZUCcSpG4RREhtXHMnQ Power Automate per user plan
2ApMXY8FS2SZJmV0ueau5A Power Automate per user plan dept
yIA1hsE2R5qP8_XzLSOmjg Power Automate per user plan for Government
NTnSjG41SjCzqc1D1dPg4g Power Automate unattended RPA add-on
CG6bcEcgREKrbT7zK_tHIQ Power Automate unattended RPA add-on for Government
4nZ4ZcPJTwmfmW7ubu-GGg Power BI
vHV8QlYiRYOkg6nlN_y3HA Power BI Premium EM1
jsvTwbEIQ3yoWePBJeP4Pw Power BI Premium EM2
eyb1q6djTAChrPbEtVBpRQ Power BI Premium P1
9ZsioJgZSL-wHXFe8rMQJw Power BI Premium P1 GCC
-Keh-2WcQAOvBIL6Nf9wRg Power BI Premium P2
-cBBkfgHQWO9cPj1DbFF8A Power BI Premium P3
WtIlpaLzSqiNU-04Uzc_MQ Power BI Premium P4
BPHKHjG5Re64-9ZX6r37uQ Power BI Premium P5
wdAy4FYZR2GbXHW2gx4XEQ Power BI Premium Per User
3jdqA25bQuyFXwk_tQuMpQ Power BI Premium Per User Add-On
ZgJLv0zUQymVyMky4q4BqA Power BI Premium Per User Add-On for GCC
G1ctXhv4SxmSWfntoxppcg Power BI Premium Per User Add-On for GCC
8Wij-3vPSieYw8I16kt4tA Power BI Premium Per User Dept
Bg2AYfYGTmmk5-j_916h9Q Power BI Premium Per User for Faculty
5T2S_HeLSouD3nkSQOv4jQ Power BI Premium Per User for Government
-KHbaL4WQO2G1ctCznAVYA Power BI Pro
Qgr4foF3QUangDeGra_7yg Power BI Pro CE
OmqQjAnFQGqBcI67Y8Qogg Power BI Pro Dept
3l8Si0bXTPy5FaiboGDqVg Power BI Pro for Faculty
8GEoeUTqR_u68D122SNVdg Power BI Pro for GCC
RbwsgWByQ2qbCzsS7vvEAg Power BI for Office 365 Add-On
3ryeWPLXQSygtldWCFZCKA Power Pages authenticated users T1 100 users/per site/month capacity pack
J8tfEi4_SZemSUUphnPmoQ Power Pages authenticated users T1 100 users/per site/month capacity pack_GCC
tU8BLmnhQ7GH0GZt7wZJQA Power Pages authenticated users T1 100 users/per site/month capacity pack_USGOV_DOD
l47DlvkwTuGF8-HYLo9zpA Power Pages authenticated users T1 100 users/per site/month capacity pack_USGOV_GCCHIGH
b-HmGpHlQNelRw0tzIG86A Power Pages authenticated users T2 min 100 units - 100 users/per site/month capacity pack
fSu1SqhwQcKY0R87W1IydQ Power Pages authenticated users T2 min 100 units - 100 users/per site/month capacity pack CN_CN
X0PUjN09TdigWXDC8ED5eQ Power Pages authenticated users T2 min 100 units - 100 users/per site/month capacity pack_GCC
89VeLUNnRPqVLoPQtd1T_A Power Pages authenticated users T2 min 100 units - 100 users/per site/month capacity pack_USGOV_DOD
fK5UMmG7SMO3XIMTlOwToA Power Pages authenticated users T2 min 100 units - 100 users/per site/month capacity pack_USGOV_GCCHIGH
h4uLvTzQS0SaVjQGdB5l4A Power Pages authenticated users T3 min 1,000 units - 100 users/per site/month capacity pack
LP1pL6NST6i5YOOtDJsReA Power Pages authenticated users T3 min 1,000 units - 100 users/per site/month capacity pack CN_CN
UyZcYceMQiOrMEItoMl_uw Power Pages authenticated users T3 min 1,000 units - 100 users/per site/month capacity pack_GCC
OY03tY3rSNuPf3A-svt8cg Power Pages authenticated users T3 min 1,000 units - 100 users/per site/month capacity pack_USGOV_DOD
AdRsNDUlR9W9Gl8Zl5k4oA Power Pages authenticated users T3 min 1,000 units - 100 users/per site/month capacity pack_USGOV_GCCHIGH
P58G9TwxRyyYX2LZwQ7BZw Power Pages vTrial for Makers
5OVTZpY1RvSpB_yMO17IHw Power Virtual Agent
S3SmXItKT8ifa1F37RHd-g Power Virtual Agent User License
8d4ie_G9SVm9gLgFRwlebQ Power Virtual Agent User License for GCC
mQCj4mZgTFKQdGDJSZkTiQ Power Virtual Agent for GCC
YGtUqXjYQpiti99u9EgcgA Power Virtual Agents Viral Trial
DxOiYtxvSACNxqYvcslfrQ PowerApps & Flow GCC Test - O365 & Dyn365 Plans
7KIraLMfTpyiDE1AKHvF3Q PowerApps Plan 1 for Government
v2ZogpybSy6qL0eJsKUrog PowerApps per app baseline access
BG99O5WVRoWi6KKDLSsmqg Privacy Management - risk GCC
3Nuq59jJQMuLsWJze55ahg Privacy Management - risk for EDU
g7MGkg0JQ1ykVSqyINUEuQ Privacy Management - risk_USGOV_DOD
eH1-dSnKS5CjqQt4CzU2fA Privacy Management - risk_USGOV_GCCHIGH
2QINHJTvSVq23oGMu8qjuA Privacy Management - subject rights request (1)
AX-2-ADdQCW-K07_Bnyucg Privacy Management - subject rights request (1) GCC
08hB8-qTTaKAQG8jSNIJVA Privacy Management - subject rights request (1) USGOV_DOD
cG0kJWFwSBi6CCrY8dLQeA Privacy Management - subject rights request (1) USGOV_GCCHIGH
R14-gTx1TgeVti_tN0U2yA Privacy Management - subject rights request (1) for EDU
eOpDrJ5dR0-FN0q7gtr-Jw Privacy Management - subject rights request (10)
oFawNx-gQTOlg9Bc_0fVUQ Privacy Management - subject rights request (10) GCC
qyjfoYU6T1STFfUUaXWsmg Privacy Management - subject rights request (10) USGOV_DOD
9qo7PWL0TB2kTwVQ9A9ynA Privacy Management - subject rights request (10) USGOV_GCCHIGH
4AHZ8VBHTr-JJxSFMEkfgw Privacy Management - subject rights request (10) for EDU
z0xsO_hjSUCX6B0l6RL0xA Privacy Management - subject rights request (100)
kbvEeUwsQhCciOW0aMNbgw Privacy Management - subject rights request (100) GCC
um5p1bouR6ewgWbBuOfn1A Privacy Management - subject rights request (100) USGOV_DOD
zuNs5MwxSB-MqwJ2XT5EHw Privacy Management - subject rights request (100) USGOV_GCCHIGH
m4W08JLZTD2yMAQVIMsQRg Privacy Management - subject rights request (100) for EDU
xBazSag8SMuVKcQghB3t1g Privacy Management - subject rights request (50)
9sgvE5VUTaG-08AkzJBuAg Privacy Management - subject rights request (50)
7UXTl31hQRCswJVnSRe7FA Privacy Management - subject rights request (50) for EDU
5CvJaXWaSCCSg2tzCFto5g Privacy Management – risk
d23ygp_ASGKZ4nDlYbmQng Project Online Essentials
5DOyRmPnTQue-nlA-jJk1g Project Online Essentials for Faculty
yhoVmvCeQri7gstkIPVMjg Project Online Essentials for GCC
CQFfnzd_RTi7tfdc6wk1ig Project Online Premium
LbhHGGUsR6eGDPENirva4w Project Online Premium Without Project Client
-CpguB7jTPuk_hxqU8JlbA Project Online With Project for Office 365
hM1hD6P4S-uEq9nSyQLGyQ Project Plan 1 (for Department)
RhAvRNkSR-ewyhvXtwraOw Project Plan 3 (for Department)
RpdK7TY-QjyeapUQN87ElQ Project Plan 3 for Faculty
B0xoKbOgQwq6PayjZeVwZQ Project Plan 3 for GCC
XVBVciA8S4Oqm9q1D7Ridw Project Plan 3 for GCC TEST
ZHWNgZK3SFW8rAZhe-yz6A Project Plan 3_USGOV_GCCHIGH
8iMId3K-T-yxunFW1vdb1g Project Plan 5 for GCC
kwzBMk1rTYyIGFh9F8UNVg Project Plan 5 for faculty
tzLip1aUTf-g8p2SBMeUrA Project Plan 5 without Project Client for Faculty
oQ1eWHTaQxKVyHa-Tlt1oA Project for Office 365
jEzkODKnSsWRpuIq4I2ciw Rights Management Adhoc
CT6NFKM0Q9mT4zBYmotH0A Rights Management Service Basic Content Protection
COGEeUSDT3CPF2-SFW2OqQ Sensor Data Intelligence Additional Machines Add-in for Dynamics 365 Supply Chain Management
nqS976ILRmi0p3Ph92luCg Sensor Data Intelligence Scenario Add-in for Dynamics 365 Supply Chain Management
H8CKAos9Q7mDHvdoWeBOGg SharePoint Online (Plan 1)
qXMuyRfZSUylHNa0WzhNyw SharePoint Online (Plan 2)
9h1KuhNPROmioPgaWtsm5A SharePoint Syntex
uLdJ-KTvSIeVOclbHqpdtw Skype for Business Online (Plan 1)
1Cx5P2x4T0OSyuj2oCsDXw Skype for Business Online (Plan 2)
1DF3tUdbSICS1NVMJ7XvvQ Skype for Business PSTN Calling Domestic Small
VKFS3JDeSZaT0rxH5nD8Bg Skype for Business PSTN Domestic Calling (120 Minutes)
Dasln78TSVK3-H248TGyjQ Skype for Business PSTN Domestic Calling|Domestic Calling Plan
07T-H5mSSTCKy8puxgk2Xg Skype for Business PSTN Domestic and International Calling|Domestic and International Calling Plan
BrSMXwHZSxiQFQO1IED1Gg Skype for Business PSTN Usage Calling Plan
1GGwXuPWSceXgFjU6DNmrw Skype for Business Plus CAL
3jMS4cewRuanw6UV_5C8hg TELSTRA Calling for O365
uE1YyQoNRs-KS9nyPBZ01Q Teams Phone Mobile
riND0QmZQ_auGNgWUW9ueA Teams Phone with Calling Plan
UuoOJ65zSYOgjxNWHr24Iw Teams Premium (for Departments)
T7IUy6QwSpGckUl2djqnjw Teams Rooms Premium
nz2cHSWlSqqOWSOh5kUKZw Universal Print
yn8xQNiMRVuaHH8GeeMadg Visio Plan 1
SyREGJZYRFGiuLXis2TpvQ Visio Plan 1|Visio Online Plan 1
OLQ00qFeTN6amOc3x1Yj4Q Visio Plan 2
v5X9MldqR0KNem3ElAuVMg Visio Plan 2 for Faculty
SumZWWsPQ7CxzmgUYAG9ug Visio Plan 2 for GCC
gOUlMa1_ROqrwyjjiUYvGw Visio Plan 2_USGOV_GCCHIGH
xZKPSRK6SPetow10OjYB1Q Visio Plan 2|Visio Online Plan 2
OjScmf_sQ9Ki6GuX_LcRAw Viva Goals User-led
ydRC_CH7S9eJ4KcQ10mH9g Viva Learning
QBbyVrBjSGSBbtgYqtYAyQ Viva Topics
jvvi9hBuRC-X1KWapgN-Bg Windows 10/11 Enterprise A3 for faculty|Windows 10 Enterprise A3 for faculty
1O-SHoQLS0iakKtmmLx7MQ Windows 10/11 Enterprise A3 for students|Windows 10 Enterprise A3 for students
exqJqV65TPiUZyDJQ_ESLA Windows 10/11 Enterprise A5 for faculty
0T7yV5iKRvOPzvR0hN1FUA Windows 10/11 Enterprise E3 VDA|Windows 10 Enterprise E3 VDA
yxDmzZ2kSZKGe2dUax24IQ Windows 10/11 Enterprise E3|WINDOWS 10 ENTERPRISE E3
ag9tpQuHQZCmrpu1orlUag Windows 10/11 Enterprise E3|WINDOWS 10 ENTERPRISE E3
Hn4QcIzLSsq0cNfLU4ywfg Windows 10/11 Enterprise E5 (Original)
k4_VR9eUQqSZbBzCBmGVgA Windows 10/11 Enterprise E5 Commercial (GCC Compatible)|Windows 10 Enterprise E5 Commercial (GCC Compatible)
SIuiSjmpRHOO5RkpHnGwAg Windows 10/11 Enterprise E5|Windows 10 Enterprise E5
gW6s0-HjRrODyB_9N-BT2Q Windows 365 Business 1 vCPU 2 GB 64 GB
JL4814LKQaWUp0kDNzzcrg Windows 365 Business 16 vCPU, 64 GB, 1 TB
k9mVWuxwRNWPqqGUSSOQ9w Windows 365 Business 16 vCPU, 64 GB, 512 GB
E1vueEhbQYGtbkAobjEYUA Windows 365 Business 2 vCPU 4 GB 128 GB
gF1Xw6l9TBKh0IWP_lAV0A Windows 365 Business 2 vCPU 4 GB 256 GB
QuaBj4lmREu3rAAnyD-otQ Windows 365 Business 2 vCPU 4 GB 64 GB
cfIYSPibSqqi3HgMjoqsWw Windows 365 Business 2 vCPU 8 GB 128 GB
dQ2VQqL4QceMgTETUhc0Mg Windows 365 Business 2 vCPU 8 GB 256 GB
rYOsF0paTrutsgefsnfouQ Windows 365 Business 4 vCPU 16 GB 128 GB
Q5rCU7-8SceswGuVFAe17w Windows 365 Business 4 vCPU 16 GB 128 GB (with Windows Hybrid Benefit)
s4kan8fZRjyi7AsjIb2m-Q Windows 365 Business 4 vCPU 16 GB 256 GB
GzBDrd_GQn6iwFynpslKKw Windows 365 Business 4 vCPU 16 GB 512 GB
PLRfq65TT_avQCTBkVygew Windows 365 Business 8 vCPU 32 GB 128 GB
-8ed8toBTBeNiBf4yUk9jw Windows 365 Business 8 vCPU 32 GB 256 GB
juQCzeaoS2ekEVTR83ogSQ Windows 365 Business 8 vCPU 32 GB 512 GB
DCeK9MnBRd6fS82SnnR6LA Windows 365 Enterprise 1 vCPU 2 GB 64 GB
ImynUfCkQjKb5XPAKpJVXg Windows 365 Enterprise 2 vCPU 4 GB 128 GB
vOCfOBgASlGNUFSGOAuoSg Windows 365 Enterprise 2 vCPU 4 GB 128 GB (Preview)
UmWoTo3vT6KrS13CeN9QJQ Windows 365 Enterprise 2 vCPU 4 GB 256 GB
e7FEIjuQQ4mnvvG3RfwDfw Windows 365 Enterprise 2 vCPU 4 GB 64 GB
Rhy2LG23Qaq_PM54I2zbng Windows 365 Enterprise 2 vCPU 8 GB 128 GB (Preview)|Windows 365 Enterprise 2 vCPU, 8 GB, 128 GB (Preview)
4q6-bIl9SA-dYv_xOBWB9w Windows 365 Enterprise 2 vCPU 8 GB 128 GB|Windows 365 Enterprise 2 vCPU, 8 GB, 128 GB
HHlJT-FwQx-kCUKPYFP6NQ Windows 365 Enterprise 2 vCPU 8 GB 256 GB
0gHxU9OyQFe-L_4lyJg-bw Windows 365 Enterprise 4 vCPU 16 GB 128 GB
ltKVHstCRIGdbcrTuqwXfg Windows 365 Enterprise 4 vCPU 16 GB 256 GB
u7S_bj4SQ0OEoVTRYMAPQA Windows 365 Enterprise 4 vCPU 16 GB 256 GB (Preview)|Windows 365 Enterprise 4 vCPU, 16 GB, 256 GB (Preview)
DaYwJuQiQ5CJ6LFFINfmmQ Windows 365 Enterprise 4 vCPU 16 GB 512 GB
yX0A5AxMTsKgFpRIxl3phg Windows 365 Enterprise 8 vCPU 32 GB 128 GB
eBjKPnPITkm8NBJ2otJ5GA Windows 365 Enterprise 8 vCPU 32 GB 256 GB
n7C6X0glToSyOVFno6XU3A Windows 365 Enterprise 8 vCPU 32 GB 512 GB
kDaXl3FBTnWPXtE_S2CSwQ Windows 365 Shared Use 2 vCPU 4 GB 128 GB
j-llkzTTSbuu7vt5T-0IAA Windows 365 Shared Use 2 vCPU 4 GB 256 GB
H5mQykXZTI2NBKeSQZJM4Q Windows 365 Shared Use 2 vCPU 4 GB 64 GB
LSH8hLkYSR6thOJNYczslA Windows 365 Shared Use 2 vCPU 8 GB 128 GB
LqpAWEA-RDSdqeppP12W3A Windows 365 Shared Use 2 vCPU 8 GB 256 GB
G_QOdkBlRTCsN_FRPzYvUA Windows 365 Shared Use 4 vCPU 16 GB 128 GB
qdHg399vSN-ThnaoMhGcyg Windows 365 Shared Use 4 vCPU 16 GB 256 GB
Rpr02hIcRSmMhZRnu-uqSw Windows 365 Shared Use 4 vCPU 16 GB 512 GB
8xnGOmGpQre3hlaVvH7brw Windows 365 Shared Use 8 vCPU 32 GB 128 GB
-wGeiCagQhi9YXdn0QmsJg Windows 365 Shared Use 8 vCPU 32 GB 256 GB
9Nwd6IyUTTevih_KZnVZCg Windows 365 Shared Use 8 vCPU 32 GB 512 GB
ZHBofqQoS3q-8oopGtlHyQ Windows Store for Business
x-nZ5hmBS_O7UKW9-qBvsg Windows Store for Business EDU Faculty
c_qAtWifTbm75L1BS8QeRA Workload Identities Premium
`;

export const legacyOffers = `
zNw0xsJERgKdzmoyuA0eyg:
HEEFiNo7T4izj3B-ud5GwA ~0
DCZt_xXdS0mDlyuxYHDtUg:
yUJx2LQxSiWjxaV3N6HJCQ ~1
IjVesLa2SE24Vim-HwETAA ~1 (Nonprofit Staff Pricing)
K5yOfDGcQ6KioEjFxhYd5w:
hKA9gWs3TWaNSvrqJFQVOA ~1
eQFfu_7HT8eBRrnMrDEQhQ ~1 (Nonprofit Staff Pricing)
B40rBPG9QRG71LSxs1TO9A:
Fsn5gqgnQAOojudd8ZJ_Jw ~1
Tc3lOxRiSOmny3fcga1zTw ~1 (Nonprofit Staff Pricing)
hKZhxOlJS9KlYO13ZvyvKw:
5ZFZ_G9nRZmzyxf_QCD2Qw ~1
S-sWtWPvR4KYxab_c8cnLw ~1 (Nonprofit Staff Pricing)
mN799_bBRPWh9pQ7Z2TnpQ:
oZpiWmeAT4-ahoWXm3-C0A ~1
oBWjKEXrSB-4PnDY-mqYTw ~1 (Nonprofit Staff Pricing)
xS6kn_5dTpWTuh3pHTgPiQ:
ZIv3ex8KSRGAZsrzfWfccg ~0
oOakj7BWQDevcLmsU1BFUQ:
RVQTw58YQ4-jWaTjwN2dog ~0 (Nonprofit Staff Pricing)
Usk4KkD3T9Su7Ob66nclwQ:
CWKiEEGPTTa6nE8BxnP1fA ~0
A8SnpdRdSn6CJfMsh6uRbw ~0 (Nonprofit Staff Pricing)
kNiz-HEuT3uqHmLnrmy-lg:
BZM7gwTRSsa_zdu7_INEgw ~0
KVqOsPeNRceLWx7tXtAt_w:
TY87kCmzTnuzfEpDXd7x2Q Common Area Phone
07T-H5mSSTCKy8puxgk2Xg:
3tNFNVB_QkaDcPkYAxjFNw ~1
Dasln78TSVK3-H248TGyjQ:
D1mO_vMwTXm3n8lIC7fOPg ~1
Mo3CKAC8SMaLCR-8i8NDXQ:
-_AyiosPR6aUg9wrNhg_zg Dynamics 365 - Additional Database Storage
83gaktEUTzOoIPlCv0-IMQ Dynamics 365 - Additional Database Storage (Nonprofit Staff Pricing)
4Gq8wn7FSnmwi9nCgjdvcg:
M5bnYq-WQvG-pFyXoe-pTw Dynamics 365 - Additional Non-Production Instance
dhUcrKcxTNCj-YCTr0kF5Q Dynamics 365 - Additional Non-Production Instance (Nonprofit Staff Pricing)
nXdnExTLRpeiHZpSRVxzig:
K8-f6ItlT8-SQEGSA_uM9A Dynamics 365 - Additional Production Instance
ht3UJDZFSFy4nAAl5sOy2g Dynamics 365 - Additional Production Instance (Nonprofit Staff Pricing)
NInm4mv-QJq29B7hBvLbWw:
G4KCcJYnS-eMiljgvpbuGQ ~0
DjNfKGEGS-K5IRBIN5YhOg ~0 (Nonprofit Staff Pricing)
KIACaysMQlGGVl1B_xHjqg:
GpDuEyy0R4W7D1QoE_AKNw ~1
UThVBWMIQdKqu4bWnrpH8w ~1 (Nonprofit Staff Pricing)
Vg-jgQSFSkSq13Ezglt-Ng ~1 from DPL or Bus Ed (Qualified Offer)
mh4z7ZaXQ_O4TBsJWdux1A:
iPnrigY2ReimAVU-Ckiqng ~0
-ZHOzD-RTNCpqL8cgWfgKQ:
MOlydfrYSNS8CoGEA2XBGQ ~0
VqghmQ-oRdWBD7LH1_osug ~0 (Nonprofit Staff Pricing)
BRG_5piVQv2VzgITIcUE-w ~0 Cloud Add-on From DPL (Qualified Offer)
X4YGLrekSX-_yyuImdZmUQ ~0 from DPL or Bus Ed (Qualified Offer)
61vCn8dETTaAQmi8ERFO2g ~0 Trial
LjxAI4D2RxGqXSng7LRoNQ:
9ydSyD43TJuhoGnoRCBo3A ~1
3er5Eiv-S06He-X6amt1gw ~1 (Nonprofit Staff Pricing)
xy9SK7aXS-qVS-uiTte6Bw ~1 Cloud Add-on From DPL (Qualified Offer)
HHlv0RhyT1GCJBJeFEyaWw ~1 from DPL or Bus Ed (Qualified Offer)
6hJvxaGeQuKnMdqdQ3v_zw:
mwK8PKKgTpKfD4UfOOYNNA ~0 (Nonprofit Staff Pricing)
5kZ1aHRSStaUj-qDodjGnA ~0 Add-On for CRM Pro (Qualified Offer)
aWp-a0AXSbmJ1gKOnRrrJg ~0 CRMOL Professional (Qualified Offer)
ccXUqKa1T-akEQw8812ugQ ~0 From SA for CRM Pro (Qualified Offer)
Cf36LqZORYmlUDQWIU0llA ~0 Qualified Offer for CRMOL Pro Add-On to O365 Users
uzC0hlO-Ts-7hW9Ql58FeQ ~0 Tier 1 (1-99 users)
NJ_EPfJiRwOfRpsDD7mm-Q ~0 Tier 2 (100-249 Users)
qC5KnX2kQfmRKRnC1UEAvA ~0 Tier 3 (250-499 Users)
reRjAFJzQICx9o_tom3Ozw ~0 Tier 4 (500-999 Users)
yJHxQ7TSTyq-6uLJagRLHw ~0 Tier 5 (1000+ Users)
99EQFMhbSFyW-K5ygLr72Q ~0 Trial
pL-yjr7MQbCkVKxoDcJY0w:
Z7gmOP34RWuNNjJzejsqmw Dynamics 365 Enterprise Edition - Additional Portal
DNfGhD0gShGEmoyO6lPfxQ Dynamics 365 Enterprise Edition - Additional Portal (Nonprofit Staff Pricing)
X5l3UNm-SjuJ-fgHiDDMLQ:
Hou9L61-QQWxQGb0dUWLuA ~0
e-ddlgzvSpOZrmeONPEJoQ ~0 (Nonprofit Staff Pricing)
dJdCvw03QVihIDNWcQTe6w:
WM1lc2eERGey_BoGu4dO1g ~1
snolbKp1QJW7Q-wlsf0SNg ~1 (Nonprofit Staff Pricing)
zSFmK1eAQmOOHml-1JMcLg ~1 Add-On for CRM Basic (Qualified Offer)
7LGyNbfaTNGjKcM7qyXP5Q ~1 Add-On for CRMOL Basic (Qualified Offer)
UuO4KoA1T9mPQqcJxuaqrA ~1 CRMOL Professional (Qualified Offer)
VkM-KzN4SzWGfTHruHnerA ~1 Device
ApQb6k31TrKyCn3A9oedSA ~1 From SA for CRM Basic (Qualified Offer)
O6sbneThTDCUuDpuvUlSuA ~1 Qualified Offer for CRMOL Pro Add-On to O365 Users
FDm24l1ZSHOMWdYOKhlukg:
UfmbRT-STvCRZ7BHCaYhBg ~1
H3l3hmR5TnytWZvCfdrGgA ~1 (Nonprofit Staff Pricing)
G5d_E9LoSPaO3a6BbP4PRg ~1 Add-On for CRM Basic (Qualified Offer)
vCgcnPdhRSyPmcHmGmWSBQ ~1 Add-On for CRMOL Basic (Qualified Offer)
x9FZhedGTwGxEyC1dYmCUA:
XrKH8vNPS8iosMLpsj90MA ~1
IBDBs5VkSnSKMaIcKb_l2w ~1 (Nonprofit Staff Pricing)
p_wCHg6xT9utoT_n3fTohw ~1 Device
aSip5RU_QNKGYT0quIU1Pw ~1 for CRMOL Basic + Field Service Add-On (Qualified Offer)
l3RkxL-vS2e3Yam7c1ohlg:
32ehm2C8QoSbIHDKT6PBag ~1
lmk9ZmAcQ3CFTUeOyxut9g ~1 (Nonprofit Staff Pricing)
ALhh2oCHTjC-uI2zxtlYHg:
KaAzYWrGQWWbf8cU5-1iWA ~0
qI1B-JojSm2GZIKYRW8OHg ~0 (Nonprofit Staff Pricing)
mcVoi2x1RJaHbwfw-9aa3Q:
_XgENZ7gRsyhyFvfCgPmkQ ~0
YQmjTmdmSkafn00LNUQm0g ~0 (Nonprofit Staff Pricing)
_EWBqmsfRZ2VtoS9Sdb4Qw:
e_iOr_OQQKeO0kYT-3-bug Dynamics 365 for Marketing Addnl Contacts Tier 1
zHPQd4Y-SiKOP8J3dV60LQ Dynamics 365 for Marketing Addnl Contacts Tier 1 (Nonprofit Staff Pricing)
De5QWVYLSBK7cKnd9EHk9Q:
WbqL7PTbQQCyDKBetNdjbA Dynamics 365 for Marketing Addnl Contacts Tier 1 for CE Plan
-VT8e_gbTC-pShOv40ZBKw:
efQbqTuCSpCgxtFyhecOZg Dynamics 365 for Marketing Addnl Contacts Tier 2
zNZATcCSTrmvJ4o-GM_INg Dynamics 365 for Marketing Addnl Contacts Tier 2 (Nonprofit Staff Pricing)
IwU5Mw_aQx-aW6AP14REwQ:
rWYUUK77TH-nTuBtJGqSLw ~0
ePHSlG3DQiKOZwFDRqtCEQ ~0 (Nonprofit Staff Pricing)
5C0lxb2NSp6GHTuhAyD9XQ:
THrOmra5TOub71fk7aWtwg Dynamics 365 for Marketing Addnl Contacts Tier 4
502vIlMBTaeXWZskBby_Cg Dynamics 365 for Marketing Addnl Contacts Tier 4 (Nonprofit Staff Pricing)
2O7DFneMTxSn0aCspDO05w:
sYt87F7aREWQv9YJBZzVVA ~0
mzXbfA2rRiWz55Xcd5oGGQ ~0 (Nonprofit Staff Pricing)
hUMPuQLoSL6dfjKL60H6KQ:
xQbQ84PFSTmXGhJwpISA6Q ~0
igRdlP4CSHWquIXi2kQADg ~0 (Nonprofit Staff Pricing)
KLge9LU1TlyuFL1AFIyJxQ:
30BsGF3rT4ua8w90P__tyQ ~0
o_te4r5rSqOJAqM_8uKkiQ ~0 (Nonprofit Staff Pricing)
3d-hw4vBQUm1zojacguzGg ~0 CRMOL Basic + Project Service Add-On (Qualified Offer)
eZCb2ExpQgKTnhG8Q4WxNA:
ecEDwzXiTh-Bu6rmmACj7w ~1
HhooLJxUQ6KTEJjvco-qzg:
5a7txeLwQJmqRZWAIDTX-A ~1
iBe2lO6jQ_ObC03OxfufRw ~1 (Nonprofit Staff Pricing)
u5yTJFXRQuSQFEWAHB--Rg ~1 CRMOL Professional (Qualified Offer)
n7mB4ZUxQC6HXMaZVxN5OQ ~1 Device
nhlsZJoKQ1qxbvED7_a7kQ ~1 Qualified Offer for CRMOL Pro Add-On to O365 Users
vp-XcRxkRhiZByRDJRQQlg:
8oUU8GUWTvmCIhxgWgXSRQ Dynamics 365 for Sales Professional
prSbiji-Q0GwX_tUyJ1-IQ Dynamics 365 for Sales Professional (Nonprofit Staff Pricing)
Errh2D_ET1-eTgrdkDCCZg Dynamics 365 for Sales Professional Add-On for CRM Basic (Qualified Offer)
gZIhum25S7u98e0slKEedA Dynamics 365 for Sales Professional Add-On for CRMOL Basic (Qualified Offer)
2NBQyinzRJmJEBNJiyhjtQ:
WykAvFBnTBeZvhVgqOjmoQ ~0
Th3H5OovQ2mNKmt3_mg8hA:
QSmrgokXQxCK_YAa-Wv8QQ Dynamics 365 for Talent Comprehensive Hiring Add-On Tier 1
e5o1MKqEQ7Cck54UrpZd2w Dynamics 365 for Talent Comprehensive Hiring Add-On Tier 1 (Nonprofits Pricing)
1norXMJbRcmcumNN9Z0Qbw:
BmtiXDaCRMa-wNYA13UxyQ Dynamics 365 for Talent Comprehensive Hiring Add-On Tier 2
U1DDtHxHTB-86bokTHP0qw Dynamics 365 for Talent Comprehensive Hiring Add-On Tier 2 (Nonprofits Pricing)
h30ehhmiT0K7JDhcrxryfw:
GiUXwduNQFifmOkgvNP4JA Dynamics 365 for Talent Comprehensive Hiring Add-On Tier 3
7q_MAXeEQH64ShheuvNGaw Dynamics 365 for Talent Comprehensive Hiring Add-On Tier 3 (Nonprofits Pricing)
SG0A0KMcSD-O8ch7-yyUDw:
zNJi2mzzQK6nIh9WRBE38A ~0
K-nWxXyURYybakgk4DEAIA ~0 Trial
VJxO_gmiRiuTk5tX396naw:
cl1RMiKnQtiKm5iFSaVl9w ~0
AfimhM8PStuwx_lMu-ppHw ~0 Add-On for AX Ent/Functional (Qualified Offer)
A6DmjzFFTtqnOuQ4SVEisA ~0 From SA for AX Ent/Functional (Qualified Offer)
UJcAUuX5S_-YRE1hUwaZFA:
RmwYZuM1Qne_oFGJwjuVGg ~0
KEWoVTJUSqC02fMueH3zFg:
smqjDB3hT0OsgZEEQs9TNQ ~0
KRl6IdGcRY2rHOJdOAOYpA:
fDYq_3x6QfG2wdNAa7dNrA Dynamics 365 Plan - Unified Operations Sandbox Tier 1:Developer & Test Instance
bXk2kOR-TwCyWO3AILlz9Q:
L_Z32OVcSp-rLYd0qAvVLQ Dynamics 365 Plan - Unified Operations Sandbox Tier 2:Standard Acceptance Testing
r_72i7-KSV6MnNpU18itYw:
ewzbcJNKRZKQCFlcIunTWg Dynamics 365 Plan - Unified Operations Sandbox Tier 3:Premier Acceptance Testing
l8sk5_C2TeODWYrJ5PEFfA:
bVzI5BW4Qpen07IqrLsp-w Dynamics 365 Plan - Unified Operations Sandbox Tier 4:Standard Performance Testing
gz5xHpMKRnSrYdhMkvv2eA:
LRQpZpPJRcOx_a1sdilNwg Dynamics 365 Plan - Unified Operations Sandbox Tier 5:Premier Performance Testing
elUTYCbET2GE5u9xVnPggw:
CXiOCwXPR-mykuT0o0_hXg ~0
VFSE-Rw-Qm2jhwqgKRRkQw ~0 Trial
esn-d2a3Tl6eRhDu0c_1Rw:
ssy1GkPCR9SS29vxRVOhhQ ~0
j5Iw7LPNRcOKkxzALTpOpw ~0 (Nonprofit Staff Pricing)
A9dfiTkuTWubA-AnIhpF2Q ~0 Add-On for AX/DPL User (Qualified Offer)
JuuHHx76T3ORFXVzwjObSg ~0 Add-On for CRM Essentials (Qualified Offer)
QhiJnu3nSyWGa3wLW4P_iQ ~0 From SA from AX/DPL User (Qualified Offer)
YoWOFvSeTkKUkKUX-a-7gA ~0 From SA from CRM Essentials (Qualified Offer)
t1B08UxUQb-XD8mshxVn9Q:
YTBibr7gTnaKu-kZsOyUgw ~1
A48lOEgTSpSTo44kJax4og ~1 Cloud Add-on from AX Functional (Qualified Offer)
d3IXSA7wQ860zhFl0fzzsg ~1 Cloud Add-on from AX Task (Qualified Offer)
H9E0dHWlTJuAov0jPDRoeQ ~1 From SA from AX Functional or Task (Qualified Offer)
5aYxbkB4Tiq8kSR3fTpGMA:
rQmsVvF7TiOa8t6PkfdfqQ ~0
oYgzv4JmQnONRPwgcf6TLw:
Dlv7F4wRSamGXQXU9IoKNQ ~0
O71E7YpwTAeQiGIy3b1d3Q:
FuBcXLU2QqCibtkgwmfXIw ~1
QywNE4lETByXuvI3YIAJzA ~1 Device add-on for AX Task
AGjjDgc0S-agH1_1l7tWRw ~1 From SA for AX Task Device
rrtcWS-BSSuLC_uHiPK-nA:
GlMR4pI2Tn6s5igFgWWJEA ~0
fda3ij1TR_iKZL2EYJqacA ~0 (Nonprofits Pricing)
1MwvScMeRhO4_KTF1G2o4g:
3brjwPiDSCOh6U_6R6sMWw Dynamics 365 Unified Operations - Sandbox Tier 1:Developer & Test Instance
5IXWlkyHSqy_SpGy-28Ppw:
YVy7wQtsQ_qZxa2loJZVAA ~1
12FKex-MQZWk4rlDvtZNVQ:
cItAgRrjTUCZudt1Rw30CA Dynamics 365 Unified Operations - Sandbox Tier 3:Premier Acceptance Testing
961LynIhRSy9tj5gifJeBg:
BDKfHR03REW0JkjdZdFIUA ~1
5kE7YhGqTr-aR8ml2LDN1w:
5JAS6LnXRLOBNO6EzxYLyQ Dynamics 365 Unified Operations - Sandbox Tier 5:Premier Performance Testing
zLo8_nHvQjq9h7bfPc5ZqQ:
HsWpkwd5Q6moV6yP6D6Xew ~1
2C4d5N0uRieTQ-5ow8g0mw ~1 Cloud Add-on From AXEnt/Func (Qualified Offer)
1VptWIvQRzK9pLA7R4bq9A ~1 From SA From AX Ent/Func (Qualified Offer)
78y291ZBTg69ELSXbhv2jg:
ecKa9zzQSm-xgqgeMd7ITg ~0
5kCQck3EQuiSwaJKvtXVJA ~0 (Nonprofit Staff Pricing)
MuwriXUtSne4QluZ99AOrw ~0 (Nonprofit Staff Pricing) (50 Seat Donation)
sF4ST8fMRaCmqoz3jJRpaA:
N0AqHQxuTUm6rg5FvY7LRA ~0
x4XkeymRQQ2feIhXUHBWeA ~0 (Nonprofit Staff Pricing)
yimdxfhKSaS8p8k6200Wng ~0 Trial
S5QFsHeIRWit0ZlhTmE7aQ:
GVQWwTRHQjqze-5ZqZoZxA ~0
GewNI4M1TL2UrGBQ4wcS-g:
L3B8fCQzSaWkN5ynz0DT6w ~0
7gL9GzQOSkuzVUpRTkyJQw:
KCi-lUa6T5Gy_QvvGS7PYA ~0
WlvWF3snQceW8DfRJffEew ~0 (Nonprofit Staff Pricing)
kLXgFXCaS4uwjjIA-ZRJTA:
wIK3Cg5jR8qc91qWKpIEUg ~0
gLLXmdK6TSqIQvsNDzpLgg:
NaNrgCcKRL-SkABUXTUIZg ~0
RaJCO-iERI2oMdnhOcUtLw:
2QOi279vRDSD8SG6RAF4Ew ~0
91f_L1e_TZySrXlkdFqYcg:
OO67H9MwQSC0TarmzPjWrg ~0
Q34BgQRoR6iy8rnKIHXTNQ:
Z_BTOoxuRHWX9ySR4Aggww ~0
Bh-azn1CQTaIrDHcdV8UPw:
UelXCdw1R4CQQCInjLfA4Q ~0
1E0E68UJR9CBfjk5qWVtQw Microsoft Intune (Nonprofit Staff Pricing)
Hm1CCu6VRMqefPTXYDO_jg:
ztX2ky1AQK6ISJgJqxsO6Q ~0
YHCkyDTGSTeN-zm7xjl6YA:
LIgzOe-cTM6BuOWt6mB5TA ~1
y9wUq9lsTDC59GrafNwdRg:
YXlcqyq9Q_aI6cmtrldG4A ~1
mW7hutmZSXuJhY4Z99MzTg ~1 (Nonprofit Staff Pricing)
KWaGN1ObQZaqyprFsK8i7g ~1 (Nonprofit Staff Pricing) Trial
QcE7LeZgQe-Tg7xyZpa_5g ~1 Shift Campaign - 15%
D6nWtlkjS12xbrfvCmnhtw ~1 Trial
BemmFwJhTO67RBONPvXZZQ:
KzuNLRCqS-S1_X8v6wwwkQ ~0
961Or_LvQty0PEJc45NDXA ~0 (Nonprofit Staff Pricing)
BuvE7hu1R92BIBEyS8VOBg:
i9u2C-UmQ-mS76t2DI4Lcg ~0
Mb7fAZ5XTs6lOtNlalY5MQ ~0 (Nonprofit Staff Pricing)
ZrVSJmtPSSyRDKO3o8nZkw:
NFGjsIzaRKe618ML6BxKqg ~1
V7ciwsQ1S_ubyIBQkhOhOg ~1 (Nonprofit Staff Pricing)
34Rc5wX5SJS18hG7-8_Stg:
29EDUVYxSgGmQwDo_xTnsg ~0
6E_xHVhlSEmnLkTx0pmVDA ~0 (Nonprofit Staff Pricing)
jCVxPsbCRz6LR_DSc_APMA:
hF6BZjCRSZG3Yuh1dxv5RQ Microsoft Dynamics CRM Online - Field Service User Add-On
CL3IF_hdTtG4NTH3t-3EqA:
zlQdLuIESTSmaqwSQh4HhA Microsoft Dynamics CRM Online - Project Service Automation User Add-On
uMc0VUFiTIGqkMnZPpOU6Q:
Pdk1CyfWRQGTpMjRB_HeRw ~0
R1XfWT9zQauiSVlq1ytVBA:
OacjlpxDRuKLue_vNCyPdg ~1
KzF6SnemQYiUN7aKd7Tixg:
oHsOUrEvQpiU_F3dYTYrzA ~0
kKjzY9owTs2Qp9OmsgNIbQ:
RTIOyZuOSdC5APFBQaCr0Q ~0
Vx_jdEE4TzaAC-gL1nwwDA:
I4nrMqYNR0qTbF_rirBqrQ ~0
3frj4_yyQXSOvTAjyyE8iw:
UlpGixjrTUu1VgLiaZ3gIA Microsoft PowerApps Plan 2
87Y-9pdQT4aY4DdducdS-g:
FForkzWDSpqFZLzcIHFGUQ ~0
y-IqJyDESK240vQWRN3Asg ~0 (10 unit min)
2RWW_7mQShWp8HBLkdslgw ~0 (100 unit min)
-PNEztJnTXq9cTF9k-Ry7A ~0 (Nonprofit Staff Pricing)
qeiw9sNrShipu1jncawneg ~0 (Nonprofit Staff Pricing) (10 unit min)
cDkK17GURvSY_Ss499qIvg ~0 (Nonprofit Staff Pricing) (100 unit min)
N0b0CCvCRWS-TWdhEsNzAw:
emz4PbTjSi2tWHBndpi4pA Microsoft Stream Plan 2 for Office 365 Add-On
Pruk3Eo1TeKIii9bR0-BBA Microsoft Stream Plan 2 for Office 365 Add-On (Nonprofit Staff Pricing)
aFm-8nf6RvmZowf5emhOuQ:
Q_zkkXbRS8y3CYooh4bbrg Microsoft Stream Storage Add-On (500 GB)
iHajC2w_T5CxYbum-2sWzw Microsoft Stream Storage Add-On (500 GB) (Nonprofit Staff Pricing)
GxsfeoNVQ7aCnzNs_Mt0TA:
a2SMHvRyRsCDeQn1CjMV4A ~0
5oYO7lKIRuyBG9iQB4X8kA ~0 (Nonprofit Staff Pricing)
TvlmQvCWQN6j6dg_svkCEQ:
onBvhoaNQEiYmwxp5cdrYw ~1
m35ZBMc_TSa8g61bfyFAmw ~1 (Nonprofit Staff Pricing)
zdKORGfjQl6-THN_qyiZ0w:
XJ_UzO3ORKiOkQffCXRGCQ ~1
O1VRGNpqRBiJT33x4glocA:
vZOPEgWPSSe7o642sdJQHA ~1
U5Kokc96R8Kr8unRMcrVdQ ~1 (Nonprofit Staff Pricing)
8kXsyHWvT462HyfYEU3l8w:
AxyeR0gCQkiDjnePsdLMBQ ~1
EvpP1IKDQvGYdjIcmMdJYg ~1 (Nonprofit Staff Pricing)
fQil1tRKRym0nNdIqb-L3w ~1 (Nonprofit Staff Pricing) Trial
TjKrSxZCRk6A-JnbyE0T9A ~1 Shift Campaign - 15%
wL0uCBGsSDa9xzcS50SSLw ~1 Trial
hNX5D80NSGS5Cxx7pjtICA:
XYyC4EOGQSmLO1tcGT0ROA ~0
a4fuw3DNTgSSYg0ScJ0PmA ~0 (Nonprofit Staff Pricing)
1t-AGCujRC263JYHQlNlmQ:
SDNoOh5KSBaAzyUjgYS4xA ~0
GBgaRg1ORc2JHmCqvRcbTg:
kf0Qb0ssSTiVrPVPdOmiOQ ~1
g9yjuT1sRUeMX7ofabEw-A ~1 (Nonprofit Staff Pricing)
-U3mjvkHRx-40zfrrL6P9g ~1 (Nonprofit Staff Pricing) - Volunteer
b9LIf7KWQvCxlx6R6ZS5AA:
eWtrX2E8TiShfOunMNScAg ~1
0n8U367OSb23adTiiiSWPg ~1 (Nonprofit Staff Pricing)
Q-6AYBkwTxegG5s6KWxoJA ~1 (Nonprofit Staff Pricing) Trial
MrI8iJSfTlu1AKh-7GdrgA ~1 Trial
x98nYCyBTve1eFtTkrVx3w:
oESxahhhQwiAhqOjtQb6wg ~1
zhOf5YvVR-2lvgfChvi54A ~1 (Nonprofit Staff Pricing)
EdgC1UKVRNWzVY6vsYTvNg ~1 (Nonprofit Staff Pricing) Trial
ZBaLY0vMQeC1y33FSJd2IA ~1 Trial
JtRb2a3xRs2p4VHppVJBKA:
w4l0Jp9JTq-bTX2aHHKu9w Office 365 Enterprise E5 without Audio Conferencing (Nonprofit Staff Pricing)
mQScnGARSQi_FxX0luZRnQ:
U_wl92Y5T3i7RDwt_sPtQA ~0
tBVbOKV3RGy9H_9Wf0xngA ~0 (Nonprofit Staff Pricing)
S1hZhGUbRIqeUzsQ8GnPfw:
b7rTRbfeQqa2q3mzY9CzcQ ~1
G-RdF51ySY2ZLFhouZbBoQ ~1 (Nonprofit Staff Pricing) - Volunteer
wic70N_3QhWe9Sx7z7BkJQ:
vlf_TBAMTx-4LfHFq2OmZQ ~1
6SUdAw_jQteEesL-HIRULg ~1 (Nonprofit Staff Pricing)
vbsk1UgGSziLMjBu_tLTsA ~1 (Nonprofit Staff Pricing) Trial
PdbPV9aITu26Up5AtUaMPg:
7-EYOo-gQTi_ClricatuPA ~1
fUXszbO1Rs2YH0sKtFlyVQ ~1 (Nonprofit Staff Pricing)
5neBkHE-Tk-RGYuCON4l3w:
kNNhXqqWR462zo6x6alrSw ~0
7QH68h2ISUeukUXKGHA6lg:
vx9pBx-OTwWzJ0iW0TlcFQ ~0
5DtbmY37QF-Zh9wwfzS8vQ:
QmCYjpkNR5yue_Ac6OG7TQ ~2
3QjaorxqS8ajiK42EY78oA ~2 (Nonprofit Staff Pricing)
Pw_1O8ykQ8yj8Y-T02tdjg:
gCkbDYsQSOWcDiXiEsPFAQ Power BI Premium EM3 (Nonprofit Staff Pricing)
eyb1q6djTAChrPbEtVBpRQ:
R0kAFD7VSmeTfsfeJCLYiA ~0
VpQ__ro_SNibSqmRWgZQhg ~0 (Nonprofit Staff Pricing)
-Keh-2WcQAOvBIL6Nf9wRg:
Ta7tiH9uQhC32VDghTyeTw ~0
mJR3WU2VSE2tCKzg_NHv5w ~0 (Nonprofit Staff Pricing)
-cBBkfgHQWO9cPj1DbFF8A:
MKAiH2stTDyT2cduO0CdHw ~0
Ca9ShcioSqmrbraq62Cnbg ~0 (Nonprofit Staff Pricing)
WtIlpaLzSqiNU-04Uzc_MQ:
dxwkU-KKR_-tcl4yaW8kNQ ~0
BPHKHjG5Re64-9ZX6r37uQ:
6hk4sWMHR0mslzffirZg7w ~0
-KHbaL4WQO2G1ctCznAVYA:
gA9PO8_hQsGc6mdVEoEEiA ~0
Qgr4foF3QUangDeGra_7yg:
yr38k1eGQiS_0zXVj4M7NQ Power BI Pro (Nonprofit Staff Pricing)
d23ygp_ASGKZ4nDlYbmQng:
pBedMMwJSfCXftwstwuHTw ~0
nSBd-oW-TUyp4ZCgBg_BYA ~0 (Nonprofit Staff Pricing)
CQFfnzd_RTi7tfdc6wk1ig:
2FyHYiLkRMCX_iftP8TmGg ~0
x4OI9o2XTKma6Avn1DQ5yw ~0 (Nonprofit Staff Pricing)
U4GLG0onRUuIlg26V2QQ5g:
pWuqdNTjSf2yKMoLYtCLrQ ~2
EKUzDk68QEGXpBvTyzVXuw ~2 (Nonprofit Staff Pricing)
H8CKAos9Q7mDHvdoWeBOGg:
_3pPW0lzQkGMQ4DyvjkxHQ ~0
qXMuyRfZSUylHNa0WzhNyw:
acZ5g894QQKD9j5f0kaGTw ~0
1Cx5P2x4T0OSyuj2oCsDXw:
FMYXObRaQsCDLNMwly0xcw ~0
_nYDGANcSpWaoViuXUnOCg ~0 (Nonprofit Staff Pricing)
1GGwXuPWSceXgFjU6DNmrw:
_CM8PyW8S7qJhIYM5WGvhg ~0
SyREGJZYRFGiuLXis2TpvQ:
PyLQTpNTRsG_SLawwKVaZg ~1
r9VEjQZ8TxqxRebb4XHVNA ~1 (Nonprofit Staff Pricing)
jrhbKqOTTpC5iunAqs_8Uw ~1 (Nonprofit Staff Pricing) Trial
xZKPSRK6SPetow10OjYB1Q:
tNS39ECJQ7acRN6Xt2D7EQ ~1
kwnln8GZSiuf1Lw-oK396g ~1 (Nonprofit Staff Pricing)
0mzHE2bbQNSap6ICPo0UaA ~1 (Nonprofit Staff Pricing) Trial
ag9tpQuHQZCmrpu1orlUag:
OVBJkVU7SMK99OpH-Tv3hA Windows 10 Enterprise E3
RLliToOfSw2uPnCjD7r_2w Windows 10 Enterprise E3 (Nonprofit Staff Pricing)
NaQKkZAzTKKzH-prVolKmA Windows 10 Enterprise E3 Trial
0T7yV5iKRvOPzvR0hN1FUA:
S2CLZDonQ3OFTP0zEVqM4Q ~1
SIuiSjmpRHOO5RkpHnGwAg:
8sQhEOx7RDS1XhqeRWrC8A ~1
fd4zMk-fSBuSVlTjTW-TWg ~1 (Nonprofit Staff Pricing)
`;

export const newCommerceSkus = `
CFQ7TTC0HD32:0002 Visio Plan 2
CFQ7TTC0HD33:0003 Visio Plan 1
CFQ7TTC0HD9Z:0002 Planner and Project Plan 5
CFQ7TTC0HDB0:0002 Planner and Project Plan 3|Project Plan 3
CFQ7TTC0HL8W:0001 Power BI Premium Per User
CFQ7TTC0HX56:0002 Microsoft Defender for Business
CFQ7TTC0JN4R:0002 Microsoft Teams Essentials
CFQ7TTC0LCH4:0009 Microsoft Intune Plan 1
CFQ7TTC0LCHC:0002 Microsoft 365 Business Premium
CFQ7TTC0LCHC:000N Microsoft 365 Business Premium (no Teams)
CFQ7TTC0LDPB:0001 Microsoft 365 Business Standard
CFQ7TTC0LDPB:0011 Microsoft 365 Business Standard (no Teams)
CFQ7TTC0LF8Q:0001 Office 365 E1
CFQ7TTC0LF8R:0001 Office 365 E3
CFQ7TTC0LF8S:0002 Office 365 E5
CFQ7TTC0LFJ1:0001 Enterprise Mobility + Security E5
CFQ7TTC0LFK5:0001 Microsoft Entra ID P2
CFQ7TTC0LFLS:0002 Microsoft Entra ID P1
CFQ7TTC0LFLX:0001 Microsoft 365 E3
CFQ7TTC0LFLX:0021 Microsoft 365 E3 (no Teams)
CFQ7TTC0LFLZ:0002 Microsoft 365 E5
CFQ7TTC0LFNW:0002 Windows 10/11 Enterprise E5
CFQ7TTC0LGTX:0004 Windows 10/11 Enterprise E3
CFQ7TTC0LGV0:0001 Microsoft Defender for Endpoint P2
CFQ7TTC0LGZT:0001 Microsoft 365 Apps for enterprise
CFQ7TTC0LGZW:0001 Office 365 F3
CFQ7TTC0LH05:0001 Microsoft 365 F3
CFQ7TTC0LH0N:0001 SharePoint Plan 1
CFQ7TTC0LH0T:0001 Microsoft Teams Phone Standard
CFQ7TTC0LH14:0001 SharePoint Plan 2
CFQ7TTC0LH16:0001 Exchange Online Plan 1
CFQ7TTC0LH18:0001 Microsoft 365 Business Basic
CFQ7TTC0LH18:000P Microsoft 365 Business Basic (no Teams)
CFQ7TTC0LH1G:0001 Microsoft 365 Apps for business
CFQ7TTC0LH1M:0001 OneDrive for Business Plan 2
CFQ7TTC0LH1P:0001 Exchange Online Plan 2|Exchange Online (Plan 2)
CFQ7TTC0LH2H:0002 Power Apps Premium
CFQ7TTC0LH3L:0001 Power Automate per user plan
CFQ7TTC0LHPK:000V Office 365 A1 Student
CFQ7TTC0LHPK:000W Office 365 A1 Faculty
CFQ7TTC0LHPL:000W Microsoft 365 A3 Faculty
CFQ7TTC0LHPL:000X Microsoft 365 A3 Student
CFQ7TTC0LHSF:0001 Power BI Pro
CFQ7TTC0LHSV:0001 OneDrive for Business Plan 1
CFQ7TTC0LHT4:0001 Enterprise Mobility + Security E3
CFQ7TTC0MBMD:0002 Microsoft 365 F1
CFQ7TTC0MM8R:0002 Microsoft 365 Copilot
CFQ7TTC0MM8R:001P Microsoft 365 Copilot Business
CFQ7TTC0QW7C:0001 Microsoft Teams Rooms Pro
CFQ7TTC0RM8K:0002 Microsoft Teams Premium
CFQ7TTC0RP76:0002 Microsoft Intune Plan 2
`;
