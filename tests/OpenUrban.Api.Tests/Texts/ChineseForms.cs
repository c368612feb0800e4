namespace OpenUrban.Api.Tests.Texts;

/// <summary>Which characters are written in one of the two scripts only.</summary>
internal sealed class ChineseForms
{
    /// <summary>Common pairs, simplified before traditional.</summary>
    private const string Common =
        "国國区區发發数數与與业業为為产產动動务務华華单單卫衛历歷县縣团團园園图圖圈圈场場块塊坛壇处處备備复復够夠头頭夹夾奖獎宁寧宝寶实實审審宽寬对對导導将將层層属屬岁歲岛島师師带帶帮幫广廣庆慶库庫应應庙廟开開异異弃棄张張强強归歸当當录錄径徑总總恶惡惠惠态態恳懇忧憂怀懷护護报報担擔据據换換损損拟擬择擇拥擁挥揮摄攝敌敵旧舊时時显顯晋晉晓曉术術机機权權条條来來极極构構枢樞标標样樣档檔桥橋检檢楼樓残殘气氣汇匯汉漢沟溝没沒泾涇济濟浅淺测測浓濃涨漲渐漸温溫湾灣湿濕滨濱滩灘灾災炉爐点點热熱爱愛牵牽环環现現电電画畫疗療监監盖蓋盘盤码碼础礎确確礼禮离離种種积積称稱税稅稳穩穷窮竞競笔筆简簡类類粮糧级級纪紀约約线線组組细細终終经經结結给給绝絕统統继繼绩績续續维維综綜绿綠网網联聯聚聚职職声聲肃肅胁脅脑腦脚腳节節范範艺藝苏蘇荐薦药藥获獲营營虑慮见見观觀规規视視览覽觉覺计計订訂认認议議记記讲講许許论論设設访訪证證评評识識词詞试試详詳语語误誤说說请請读讀课課谁誰调調谈談谋謀财財责責败敗货貨质質购購贯貫贵貴费費资資赋賦赛賽赢贏车車轨軌转轉轮輪软軟轻輕载載较較辅輔输輸边邊达達过過运運还還进進远遠连連迟遲适適选選递遞遗遺邮郵邻鄰郑鄭释釋针針钟鐘钢鋼铁鐵铺鋪链鏈销銷锁鎖长長门門问問间間队隊阶階际際陆陸陈陳险險隐隱难難雾霧静靜项項顺順须須预預领領频頻题題额額颜顏风風飞飛饭飯馆館驻駐验驗驾駕鱼魚黄黃齐齊龄齡闵閔闸閘虹虹卢盧泾涇嘉嘉沪滬书書买買乡鄉亚亞优優会會传傳价價众眾体體余余债債倾傾储儲兴興养養军軍农農冲衝决決况況净淨准準减減几幾击擊则則创創别別劳勞势勢协協却卻厂廠压壓县縣双雙变變号號听聽员員响響围圍垦墾墙牆奋奮妇婦学學宾賓尔爾尽盡币幣庄莊弥彌怜憐户戶执執扩擴扫掃扬揚抚撫抢搶挂掛护護断斷无無昼晝暂暫杂雜归歸样樣";

    /// <summary>
    /// Characters that stand for several others, one of which is themselves (后 for 後 and 后): they are written in both
    /// scripts.
    /// </summary>
    private const string Mixed =
        "后後干幹乾里裡台臺于於制製系係繫面麵范範谷穀松鬆余餘云雲准準采採划劃表錶志誌周週布佈占佔并併升昇征徵只隻向嚮回迴冲沖衝几幾党黨丰豐斗鬥卷捲困睏咸鹹郁鬱致緻注註症癥借藉游遊才纔舍捨辟闢御禦折摺杰傑秋鞦千韆姜薑伙夥胡鬍板闆涌湧污汙雇僱佣傭扎紮托託岳嶽著着了瞭复復複覆家傢合閤局跼念唸克剋核覈出齣曲麯朱硃价價尽儘盡升陞床牀群羣峰峯沿挨卜蔔仆僕愿願据據別别吁籲";

    private readonly HashSet<char> simplified = [];
    private readonly HashSet<char> traditional = [];

    /// <param name="names">Names in both scripts; those of equal length are aligned character by character.</param>
    public ChineseForms(IEnumerable<(string ZhHans, string ZhHant)> names)
    {
        foreach (var pair in Common.Chunk(2))
        {
            Add(pair[0], pair[1]);
        }

        foreach (var (zhHans, zhHant) in names.Where(name => name.ZhHans.Length == name.ZhHant.Length))
        {
            foreach (var (one, other) in zhHans.Zip(zhHant))
            {
                Add(one, other);
            }
        }
    }

    public static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    /// <summary>The characters that only the simplified script has.</summary>
    public string SimplifiedIn(string text) => new([.. text.Where(simplified.Contains).Distinct()]);

    /// <summary>The characters that only the traditional script has.</summary>
    public string TraditionalIn(string text) => new([.. text.Where(traditional.Contains).Distinct()]);

    private void Add(char zhHans, char zhHant)
    {
        if (
            zhHans != zhHant
            && IsHan(zhHans)
            && IsHan(zhHant)
            && !Mixed.Contains(zhHans, StringComparison.Ordinal)
            && !Mixed.Contains(zhHant, StringComparison.Ordinal)
        )
        {
            simplified.Add(zhHans);
            traditional.Add(zhHant);
        }
    }
}
