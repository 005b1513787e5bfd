using PolicyTargets.Internal;

namespace PolicyTargets.Tests.Internal;

public class ValueListTests
{
    [Fact]
    public void Of_ALiveList_KeepsItsOwnItems()
    {
        List<int> live = [1, 2];
        var list = ValueList<int>.Of(live);
        live.Add(3);

        Assert.Equal([1, 2], list);
        Assert.Equal((2, 2), (list.Count, list[1]));
    }

    [Fact]
    public void Of_AnArray_IsNotThatArray()
    {
        int[] live = [1, 2];
        var list = ValueList<int>.Of(live);
        live[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void Of_AValueList_IsThatList()
    {
        var list = ValueList<int>.Of([1]);

        Assert.Same(list, ValueList<int>.Of(list));
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ValueList<int>.Of(null!));

    [Fact]
    public void Equality_ObeysTheLaws() =>
        Laws.ValueLaws.Equality(Gen.Choose(0, 1).ArrayOf().Select(ValueList<int>.Of).ToArbitrary(), list => ValueList<int>.Of([.. list]), (a, b) => Equals(a, b));

    [Theory]
    [InlineData(new[] { 1, 2 }, new[] { 2, 1 })]
    [InlineData(new[] { 1 }, new[] { 1, 1 })]
    [InlineData(new[] { 1 }, new int[0])]
    public void Equals_OtherItemsOrOrder_IsFalse(int[] a, int[] b) => Assert.False(ValueList<int>.Of(a).Equals(ValueList<int>.Of(b)));

    [Fact]
    public void Empty_HasNoItems() => Assert.Equal(ValueList<int>.Of([]), ValueList<int>.Empty);

    [Fact]
    public void ToString_Items_AreListed() => Assert.Equal("[1, 2]", ValueList<int>.Of([1, 2]).ToString());
}
