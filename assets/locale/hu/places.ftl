# A tábla: tartományok és országrészek, a magyar népszerű átírásban.

province-anhui = Anhuj
province-fujian = Fucsien
province-gansu = Kanszu
province-guangdong = Kuangtung
province-guangxi = Kuanghszi
province-guizhou = Kujcsou
province-hebei = Hopej
province-heilongjiang = Hejlungcsiang
province-henan = Honan
province-hubei = Hupej
province-hunan = Hunan
province-inner-mongolia = Belső-Mongólia
province-jiangsu = Csiangszu
province-jiangxi = Csianghszi
province-jilin = Csilin
province-liaoning = Liaoning
province-qinghai = Csinghaj
province-shaanxi = Senhszi
province-shandong = Santung
province-shanxi = Sanhszi
province-sichuan = Szecsuan
province-xinjiang = Hszincsiang
province-yunnan = Jünnan
province-zhejiang = Csöcsiang

region-north = Észak
region-north-east = Északkelet
region-east = Kelet
region-centre-south = Közép-Dél
region-south-west = Délnyugat
region-north-west = Északnyugat
