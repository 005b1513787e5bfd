namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    /// <summary>The formulas of derivations in words and numbers, one row a rule; a rule that serves several measures has a row for each.</summary>
    private static IEnumerable<Row> Rules =>
    [
        new("rule.LevelAfterChange", "基数 + 增量:{a} + {b},得{result}", "base + change: {a} + {b} gives {result}"),
        new("rule.LevelBeforeChange", "期末值 − 增量:{a} − {b},得{result}", "later level − change: {a} − {b} gives {result}"),
        new("rule.LevelAfterGrowth", "基数 × (1 + 增速):{a} × (1 + {b}),得{result}", "base × (1 + growth): {a} × (1 + {b}) gives {result}"),
        new("rule.LevelAfterGrowth.Multiple", "基数 × 倍数:{a} × {b},得{result}", "base × multiple: {a} × {b} gives {result}"),
        new("rule.LevelAfterGrowth.Average", "基数 × (1 + 年均增长率)的{n}次方:{a} × (1 + {b})^{n},得{result}", "base × (1 + average growth) to the power of {n}: {a} × (1 + {b})^{n} gives {result}"),
        new("rule.LevelBeforeGrowth", "期末值 ÷ (1 + 增速):{a} ÷ (1 + {b}),得{result}", "later level ÷ (1 + growth): {a} ÷ (1 + {b}) gives {result}"),
        new("rule.LevelBeforeGrowth.Multiple", "期末值 ÷ 倍数:{a} ÷ {b},得{result}", "later level ÷ multiple: {a} ÷ {b} gives {result}"),
        new("rule.LevelBeforeGrowth.Average", "期末值 ÷ (1 + 年均增长率)的{n}次方:{a} ÷ (1 + {b})^{n},得{result}", "later level ÷ (1 + average growth) to the power of {n}: {a} ÷ (1 + {b})^{n} gives {result}"),
        new("rule.Total", "各部分之和:{sum},得{result}", "sum of the parts: {sum} gives {result}"),
        new("rule.TotalOfAverage", "平均值 × 期数:{a} × {n},得{result}", "average × periods: {a} × {n} gives {result}"),
        new("rule.AverageOfTotal", "合计 ÷ 期数:{a} ÷ {n},得{result}", "total ÷ periods: {a} ÷ {n} gives {result}"),
        new("rule.AverageOfTotal.Change", "(期末值 − 基数) ÷ 期数:({a} − {b}) ÷ {n},得{result}", "(value − base) ÷ periods: ({a} − {b}) ÷ {n} gives {result}"),
        new("rule.Mean", "各部分之和 ÷ 期数:({sum}) ÷ {n},得{result}", "sum of the parts ÷ periods: ({sum}) ÷ {n} gives {result}"),
        new("rule.Difference", "期末值 − 基数:{a} − {b},得{result}", "value − base: {a} − {b} gives {result}"),
        new("rule.ChangeOfGrowth", "基数 × 增速:{a} × {b},得{result}", "base × growth: {a} × {b} gives {result}"),
        new("rule.Ratio", "期末值 ÷ 基数 − 1:{a} ÷ {b} − 1,得{result}", "value ÷ base − 1: {a} ÷ {b} − 1 gives {result}"),
        new("rule.Ratio.Multiple", "期末值 ÷ 基数:{a} ÷ {b},得{result}", "value ÷ base: {a} ÷ {b} gives {result}"),
        new("rule.Ratio.Average", "(期末值 ÷ 基数)的{n}次方根 − 1:({a} ÷ {b})^(1/{n}) − 1,得{result}", "root {n} of (value ÷ base) − 1: ({a} ÷ {b})^(1/{n}) − 1 gives {result}"),
        new("rule.RatioOfChange", "增量 ÷ (期末值 − 增量):{b} ÷ ({a} − {b}),得{result}", "change ÷ (value − change): {b} ÷ ({a} − {b}) gives {result}"),
        new("rule.RatioOfChange.Base", "增量 ÷ 基数:{b} ÷ {a},得{result}", "change ÷ base: {b} ÷ {a} gives {result}"),
        new("rule.RatioOfChange.Multiple", "1 + 增量 ÷ (期末值 − 增量):1 + {b} ÷ ({a} − {b}),得{result}", "1 + change ÷ (value − change): 1 + {b} ÷ ({a} − {b}) gives {result}"),
        new("rule.RatioOfChange.MultipleBase", "1 + 增量 ÷ 基数:1 + {b} ÷ {a},得{result}", "1 + change ÷ base: 1 + {b} ÷ {a} gives {result}"),
        new("rule.Chain", "逐期增速连乘 − 1:{product} − 1,得{result}", "product of the yearly factors − 1: {product} − 1 gives {result}"),
        new("rule.Chain.Multiple", "逐期增速连乘:{product},得{result}", "product of the yearly factors: {product} gives {result}"),
        new("rule.Chain.Average", "逐期增速连乘的{n}次方根 − 1:({product})^(1/{n}) − 1,得{result}", "root {n} of the product of the yearly factors − 1: ({product})^(1/{n}) − 1 gives {result}"),
        new("rule.Restated", "同一时段增长的换算:{a},得{result}", "the growth of the same time put otherwise: {a} gives {result}"),
        new("rule.PlaceAmongPeers", "已知数值的{n}个比较对象排序:{a},得{result}", "order of the {n} peers with known values: {a} gives {result}"),
        new("rule.PlaceInHistory", "本期与以往共{n}期数值排序:{a},得{result}", "order of {n} values, this one and earlier ones: {a} gives {result}"),
        new("rule.Share", "部分 ÷ 总体:{a} ÷ {b},得{result}", "part ÷ whole: {a} ÷ {b} gives {result}"),
        new("rule.PartOfShare", "总体 × 占比:{a} × {b},得{result}", "whole × share: {a} × {b} gives {result}"),
        new("rule.Contribution", "本地增量 ÷ 总体增量:{a} ÷ {b},得{result}", "own change ÷ change of the whole: {a} ÷ {b} gives {result}"),
        new("rule.DistanceFromBenchmark", "本地数值 − 对标值:{a} − {b},得{result}", "own value − benchmark: {a} − {b} gives {result}"),
        new("rule.ValueOfBenchmark", "对标值 + 差距:{a} + {b},得{result}", "benchmark + difference: {a} + {b} gives {result}"),
        new("rule.Components", "各组成部分之和:{sum},得{result}", "sum of the components: {sum} gives {result}"),
        new("rule.Quotient", "分子 ÷ 分母:{a} ÷ {b},得{result}", "numerator ÷ denominator: {a} ÷ {b} gives {result}"),
        new("rule.factor", "(1 + {growth})", "(1 + {growth})"),
        new("rule.sum", " + ", " + "),
        new("rule.product", " × ", " × "),
    ];
}
