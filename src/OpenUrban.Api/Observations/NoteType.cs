using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Observations;

internal sealed class NoteType : ObjectGraphType<Note>
{
    public NoteType()
    {
        Name = "Note";
        Description = "A remark that values carry.";
        Field<NonNullGraphType<StringGraphType>>("code")
            .Description("Code of the remark; the same remark on many values has one code.")
            .From(source => source.Code);
        this.Text("text", "The remark.", n => n.Text);
    }
}
