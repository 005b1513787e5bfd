using System.Reflection;
using System.Reflection.Emit;

namespace PolicyTargets.Tests.Api;

/// <summary>A switch over a union is complete only while nobody else can add a case.</summary>
/// <remarks>A constructor that is not public does not close a record: its copy constructor is protected, and a record in another assembly may chain to that one.
/// An abstract member does: a class that can be created must implement it, and the runtime lets nobody implement what is <c>private protected</c> in another assembly.</remarks>
public class UnionTests
{
    public static TheoryData<string> Names => [.. Unions.All.Select(union => union.FullName!)];

    [Fact]
    public void Unions_OfTheVocabulary_AreFound() =>
        Assert.Superset(new HashSet<string> { "Subject", "Measure", "Known", "Bound", "Recurrence" }, Unions.All.Select(union => union.Name).ToHashSet());

    [Fact]
    public void Unions_AreClosedByAnAbstractMember() =>
        Offenders.None(Unions.All.Where(union => !Unions.IsClosed(union)).Select(union => union.FullName!), "A public abstract record has a private protected abstract member");

    [Fact]
    public void Cases_AreSealed() =>
        Offenders.None(
            from type in Library.Assemblies.SelectMany(assembly => assembly.GetTypes())
            where !type.IsSealed && Unions.All.Any(type.IsSubclassOf)
            select type.FullName!,
            "Every case of a union is sealed");

    /// <summary>Tries it: an assembly of its own, a class that implements everything that is abstract.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void NewCase_FromAnotherAssembly_DoesNotLoad(string union) =>
        Assert.Throws<TypeLoadException>(() => Derive(Unions.All.First(type => type.FullName == union)));

    /// <summary>The attempt is a fair one: where nothing closes the record, it succeeds.</summary>
    [Fact]
    public void NewCase_OfAnOpenRecord_Loads() => Assert.Equal(typeof(Open), Derive(typeof(Open)).BaseType);

    private static Type Derive(Type definition)
    {
        Type union = definition.IsGenericTypeDefinition ? definition.MakeGenericType([.. definition.GetGenericArguments().Select(_ => typeof(object))]) : definition;
        ModuleBuilder module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Elsewhere"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Elsewhere");
        TypeBuilder type = module.DefineType("Intruder", TypeAttributes.Public | TypeAttributes.Sealed, union);
        type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator().ThrowException(typeof(NotSupportedException)); // the union's own may not be reachable
        foreach (MethodInfo method in Unions.AbstractMethods(union))
        {
            Type[] parameters = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
            MethodBuilder own = type.DefineMethod(method.Name, method.Attributes & ~(MethodAttributes.Abstract | MethodAttributes.NewSlot), method.ReturnType, parameters);
            own.GetILGenerator().ThrowException(typeof(NotSupportedException));
        }

        // Unions need not have a constructor without parameters, which the compiler's own would call.
        type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator().ThrowException(typeof(NotSupportedException));
        return type.CreateType();
    }

    public abstract record Open
    {
        public abstract string Word { get; }
    }
}
