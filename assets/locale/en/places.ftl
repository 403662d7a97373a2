# The board: provinces and regions. A province's keys are what may be typed for it beside its name.

province-anhui = Anhui
province-fujian = Fujian
province-gansu = Gansu
province-guangdong = Guangdong
province-guangxi = Guangxi
province-guizhou = Guizhou
province-hebei = Hebei
province-heilongjiang = Heilongjiang
province-henan = Henan
province-hubei = Hubei
province-hunan = Hunan
province-inner-mongolia = Inner Mongolia
province-jiangsu = Jiangsu
province-jiangxi = Jiangxi
province-jilin = Jilin
province-liaoning = Liaoning
province-qinghai = Qinghai
province-shaanxi = Shaanxi
province-shandong = Shandong
province-shanxi = Shanxi
province-sichuan = Sichuan
province-xinjiang = Xinjiang
province-yunnan = Yunnan
province-zhejiang = Zhejiang

region-north = the north
region-north-east = the north-east
region-east = the east
region-centre-south = the centre-south
region-south-west = the south-west
region-north-west = the north-west
